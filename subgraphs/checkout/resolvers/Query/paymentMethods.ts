import { maySee } from '../../../kit/graph/viewer.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { paymentCaseOf } from '../../payments/methods/payment-case-of.ts';
import { paymentOptions } from '../../payments/methods/payment-options.ts';

export const paymentMethods: NonNullable<QueryResolvers['paymentMethods']> = async (_root, { cartId }, context) => {
  const found = await context.ports.carts.find(cartId);
  if (!found || !maySee(context.viewer, found.cart)) return null;
  return paymentOptions(await paymentCaseOf(found.cart, context));
};
