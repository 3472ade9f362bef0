import { requireService } from '../../../kit/graph/errors.ts';
import { closeCart } from '../../checkout-hold.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const completeCheckout: NonNullable<MutationResolvers['completeCheckout']> = (
  _root,
  { cartId, processId, customerId },
  { viewer, em, clock },
) => {
  requireService(viewer);
  return closeCart(em(), { cartId, processId, now: clock.now() }, customerId);
};
