import { maySee } from '../../../kit/graph/viewer.ts';
import { isUuid } from '../../../kit/uuid.ts';
import { configureChange as configure } from '../../configure/configure-change.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const configureChange: NonNullable<QueryResolvers['configureChange']> = async (_root, { input }, context) => {
  const product = isUuid(input.productId) ? await context.inventory.product(input.productId) : undefined;
  return product && maySee(context.viewer, product) ? configure(product, input, context) : null;
};
