import type { MutationResolvers } from '../../generated/resolvers.ts';
import { changeProduct as change } from '../../products/change-product.ts';
import { productAfter } from '../product-after.ts';

export const changeProduct: NonNullable<MutationResolvers['changeProduct']> = async (_root, { input }, context) =>
  productAfter(await change(context.em, input, context.now()), context);
