import { requireService } from '../../../kit/graph/errors.ts';
import { releaseCart } from '../../checkout-hold.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const revertCheckout: NonNullable<MutationResolvers['revertCheckout']> = (
  _root,
  { cartId, processId, problemCode },
  { viewer, em, clock },
) => {
  requireService(viewer);
  return releaseCart(em(), { cartId, processId, now: clock.now(), problemCode });
};
