import { cartTimes } from '../../cart-times.ts';
import { closeCart } from '../../checkout-hold.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { moveSavedLeases } from '../../move-saved-leases.ts';

export const completeCheckout: NonNullable<MutationResolvers['completeCheckout']> = async (
  _root,
  { cartId, processId, customerId },
  context,
) => {
  const isClosed = await closeCart(context.em(), { cartId, processId, ...cartTimes(context) }, customerId);
  if (isClosed) await moveSavedLeases(context.em(), cartId, context.inventory);
  return isClosed;
};
