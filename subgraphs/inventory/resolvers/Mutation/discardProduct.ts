import type { MutationResolvers } from '../../generated/resolvers.ts';
import { discardProduct as discard } from '../../products/discard-product.ts';

export const discardProduct: NonNullable<MutationResolvers['discardProduct']> = async (_root, { input }, context) => {
  const discarded = await discard(context.em, input, context.now());
  context.errands.nudge();
  return discarded;
};
