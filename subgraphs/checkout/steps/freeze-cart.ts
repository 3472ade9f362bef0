import { refuse, type Step } from '../../kit/engine/step.ts';
import type { CheckoutStart } from '../checkout.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { Cart, CheckoutPorts } from '../ports.ts';

/** Decides, under the cart's lock, what is bought: from here on nobody can change it. */
export const freezeCart: Step<CheckoutStart, { cart: Cart }, CheckoutProblem[], CheckoutPorts> = {
  name: 'freezeCart',
  async invoke({ processId, cartId }, { carts }) {
    const frozen = await carts.freeze(cartId, processId);
    return 'problems' in frozen ? refuse(frozen.problems) : frozen;
  },
  compensate: ({ processId, cartId }, { carts }) => carts.giveBack(cartId, processId),
};
