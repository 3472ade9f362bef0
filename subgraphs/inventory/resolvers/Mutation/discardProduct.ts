import type { MutationResolvers } from '../../generated/resolvers.ts';
import { discardProduct as discard } from '../../products/discard-product.ts';
import { serviceOnly } from '../service-only.ts';

export const discardProduct: NonNullable<MutationResolvers['discardProduct']> = (_root, { input }, context) => {
  serviceOnly(context);
  return discard(context.em, input, context.now());
};
