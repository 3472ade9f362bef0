import type { MutationResolvers } from '../../generated/resolvers.ts';
import { transferProduct as transfer } from '../../products/transfer-product.ts';
import { productAfter } from '../product-after.ts';

export const transferProduct: NonNullable<MutationResolvers['transferProduct']> = async (_root, { input }, context) =>
  productAfter(await transfer(context.em, input, context.now()), context);
