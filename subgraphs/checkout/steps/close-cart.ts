import type { Step } from '../../kit/engine/step.ts';
import type { Buyer, Cart, CheckoutPorts } from '../ports.ts';

/** The cart became an order, and is the buyer's. */
export const closeCart: Step<{ cart: Cart; buyer: Buyer }, object, never, CheckoutPorts> = {
  name: 'closeCart',
  async invoke({ processId, cart, buyer }, { carts }) {
    await carts.close(cart.id, processId, buyer.customerId);
    return {};
  },
};
