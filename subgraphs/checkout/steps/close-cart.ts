import type { Step } from '../../kit/engine/step.ts';
import type { Cart, CheckoutPorts } from '../ports.ts';
import { buyerOf, type WithBuyer } from './buyer-of.ts';

/** The cart became an order, and is the buyer's. */
export const closeCart: Step<WithBuyer & { cart: Cart }, object, never, CheckoutPorts> = {
  name: 'closeCart',
  async invoke({ processId, cart, buyer }, { carts }) {
    await carts.close(cart.id, processId, buyerOf({ buyer }).customerId);
    return {};
  },
};
