import { idempotencyConflict } from '../../../kit/graph/user-error.ts';
import { isStaff, maySee } from '../../../kit/graph/viewer.ts';
import type { Context } from '../../context.ts';
import { cartAlreadySubmitted, type CheckoutProblem } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { checkoutResult } from '../checkout-result.ts';
import { placeCheckout } from '../../submit/place-checkout.ts';
import { planSources } from '../plan-sources.ts';

/** What a shopper could not do may be why the cart is left; that it cannot be kept refuses nothing more. */
const noteRefusal = async (cartId: string, [first]: readonly CheckoutProblem[], { viewer, ports }: Context) => {
  if (!first || first.code === 'UNKNOWN_CART' || isStaff(viewer)) return;
  await ports.carts.noteSetback(cartId, first.code).catch(() => undefined);
};

export const checkout: NonNullable<MutationResolvers['checkout']> = async (_root, { input }, context) => {
  const { em, flow, ports, viewer } = context;
  const placed = await placeCheckout(em, input, viewer, planSources(context), ports.now());
  switch (placed.outcome) {
    case 'rejected':
      await noteRefusal(input.cartId, placed.problems, context);
      return { __typename: 'CheckoutRejected', problems: placed.problems };
    case 'drift':
      return { __typename: 'PlanDrift', changes: placed.changes, newPlan: placed.newPlan };
    case 'conflict':
      return idempotencyConflict(placed.differingPaths);
    case 'submitted':
      return cartAlreadySubmitted(placed.process && maySee(viewer, placed.process) ? placed.process : null);
    case 'process': {
      const { process } = placed;
      // Of one that has ended the engine may know nothing any more: it would begin anew.
      if (process.state === 'ACTIVE' && process.productOrderId == null) await flow.start(process);
      return checkoutResult(process, input.waitSeconds ?? 0, context);
    }
  }
};
