import type { Step } from '../../kit/engine/step.ts';
import type { CheckoutPorts } from '../ports.ts';

/** Makes the new party a customer. Taken back with the party. */
export const onboardCustomerRole: Step<object, { customerId: string }, never, CheckoutPorts> = {
  name: 'onboardCustomerRole',
  invoke: ({ processId }, { customers }) => customers.onboardCustomerRole(processId),
};
