import { closeCart } from '../../checkout-hold.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const completeCheckout: NonNullable<MutationResolvers['completeCheckout']> = (
  _root,
  { cartId, processId, customerId },
  { em, clock },
) => closeCart(em(), { cartId, processId, now: clock.now() }, customerId);
