import { releaseCart } from '../../checkout-hold.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const revertCheckout: NonNullable<MutationResolvers['revertCheckout']> = (
  _root,
  { cartId, processId, problemCode },
  { em, clock },
) => releaseCart(em(), { cartId, processId, now: clock.now(), problemCode });
