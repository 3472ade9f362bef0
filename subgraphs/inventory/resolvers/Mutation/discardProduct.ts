import type { MutationResolvers } from '../../generated/resolvers.ts';
import { discardProduct as discard } from '../../products/discard-product.ts';

export const discardProduct: NonNullable<MutationResolvers['discardProduct']> = (_root, { input }, context) =>
  discard(context.em, input, context.now());
