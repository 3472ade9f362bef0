import type { Step } from '../../kit/engine/step.ts';
import type { Cart, CheckoutPorts } from '../ports.ts';

/** The cart became an order. */
export const closeCart: Step<{ cart: Cart }, object, never, CheckoutPorts> = {
  name: 'closeCart',
  async invoke({ processId, cart }, { carts }) {
    await carts.close(cart.id, processId);
    return {};
  },
};
