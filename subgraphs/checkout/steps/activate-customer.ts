import type { Step } from '../../kit/engine/step.ts';
import type { CheckoutPorts } from '../ports.ts';
import { buyerOf, type WithBuyer } from './buyer-of.ts';

/** A prospect with an accepted order is a customer. */
export const activateCustomer: Step<WithBuyer, object, never, CheckoutPorts> = {
  name: 'activateCustomer',
  async invoke(input, { customers }) {
    await customers.activate(buyerOf(input).customerId);
    return {};
  },
};
