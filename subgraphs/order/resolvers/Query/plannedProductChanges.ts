import { requireService } from '../../../kit/graph/errors.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const plannedProductChanges: NonNullable<QueryResolvers['plannedProductChanges']> = async (
  _root,
  { productIds },
  { loaders, viewer },
) => {
  requireService(viewer);
  return (await Promise.all([...new Set(productIds)].map((id) => loaders.planned.load(id)))).flat();
};
