import { refuse, type Step } from '../../kit/engine/step.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { Buyer, Cart, CheckoutPorts } from '../ports.ts';
import { newCustomer } from './new-customer.ts';

/** Individual or organization, customer, customer account and billing accounts of somebody new, in one call. */
export const onboardCustomer: Step<{ cart: Cart }, { buyer: Buyer }, CheckoutProblem[], CheckoutPorts> = {
  name: 'onboardCustomer',
  async invoke({ processId, cart }, { customers, requests }) {
    const onboarded = await customers.onboard(newCustomer(processId, cart, await requests.read(processId)));
    return 'problems' in onboarded ? refuse(onboarded.problems) : onboarded;
  },
  compensate: ({ processId }, { customers }) => customers.offboard(processId),
};
