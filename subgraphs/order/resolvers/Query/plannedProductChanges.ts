import type { QueryResolvers } from '../../generated/resolvers.ts';

export const plannedProductChanges: NonNullable<QueryResolvers['plannedProductChanges']> = async (
  _root,
  { productIds },
  { loaders },
) => (await Promise.all([...new Set(productIds)].map((id) => loaders.planned.load(id)))).flat();
