import { refuse, type Step } from '../../kit/engine/step.ts';
import type { CheckoutProblem } from '../errors.ts';
import { requiredResources } from '../required-resources.ts';
import type { Cart, CheckoutPorts, Lease } from '../ports.ts';

/** Keeps the cart's numbers and SIMs for this checkout, beyond the expiry of their lease. */
export const claimNumbers: Step<{ cart: Cart }, { fees: Lease['fees'] }, CheckoutProblem[], CheckoutPorts> = {
  name: 'claimNumbers',
  async invoke({ processId, cart }, { numbers }) {
    const required = requiredResources(cart);
    if (required.length === 0) return { fees: [] };
    const claimed = await numbers.claim({ processId, cartId: cart.id, required });
    return 'problems' in claimed ? refuse(claimed.problems) : { fees: claimed.lease.fees };
  },
  compensate: ({ processId }, { numbers }) => numbers.giveBack(processId),
};
