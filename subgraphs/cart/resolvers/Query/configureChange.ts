import { maySee } from '../../../kit/graph/viewer.ts';
import { isUuid } from '../../../kit/uuid.ts';
import { bundleProduct } from '../../configure/bundle-product.ts';
import { configureChange as configure } from '../../configure/configure-change.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const configureChange: NonNullable<QueryResolvers['configureChange']> = async (_root, { input }, context) => {
  const found = isUuid(input.productId) ? await context.inventory.productWithParts(input.productId) : undefined;
  if (!found || !maySee(context.viewer, found.product)) return null;
  return configure(bundleProduct(found.product, found.relying), input, context);
};
