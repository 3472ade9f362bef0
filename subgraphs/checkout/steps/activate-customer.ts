import type { Step } from '../../kit/engine/step.ts';
import type { Buyer, CheckoutPorts } from '../ports.ts';

/** A prospect with an accepted order is a customer. */
export const activateCustomer: Step<{ buyer: Buyer }, object, never, CheckoutPorts> = {
  name: 'activateCustomer',
  async invoke({ buyer }, { customers }) {
    await customers.activate(buyer.customerId);
    return {};
  },
};
