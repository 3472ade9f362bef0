import type { MutationResolvers } from '../../generated/resolvers.ts';
import { prepareProduct as prepare } from '../../products/prepare-product.ts';
import { productAfter } from '../product-after.ts';

export const prepareProduct: NonNullable<MutationResolvers['prepareProduct']> = async (_root, { input }, context) =>
  productAfter(await prepare(context.em, input, context.now()), context);
