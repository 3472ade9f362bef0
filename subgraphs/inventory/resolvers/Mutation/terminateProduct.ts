import type { MutationResolvers } from '../../generated/resolvers.ts';
import { terminateProduct as terminate } from '../../products/terminate-product.ts';
import { productAfter } from '../product-after.ts';

export const terminateProduct: NonNullable<MutationResolvers['terminateProduct']> = async (_root, { input }, context) => {
  const product = await terminate(context.em, input, context.now(), context.policy.quarantineMs);
  context.errands.nudge();
  return productAfter(product, context);
};
