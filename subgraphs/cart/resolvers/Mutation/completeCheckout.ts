import { cartTimes } from '../../cart-times.ts';
import { closeCart } from '../../checkout-hold.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const completeCheckout: NonNullable<MutationResolvers['completeCheckout']> = (
  _root,
  { cartId, processId, customerId },
  context,
) => {
  return closeCart(context.em(), { cartId, processId, ...cartTimes(context) }, customerId);
};
