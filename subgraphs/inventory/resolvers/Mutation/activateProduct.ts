import type { MutationResolvers } from '../../generated/resolvers.ts';
import { activateProduct as activate } from '../../products/activate-product.ts';
import { productAfter } from '../product-after.ts';

export const activateProduct: NonNullable<MutationResolvers['activateProduct']> = async (_root, { productId }, context) => {
  const product = await activate(context.em, productId, context.now());
  context.errands.nudge();
  return productAfter(product, context);
};
