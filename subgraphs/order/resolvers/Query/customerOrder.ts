import type { QueryResolvers } from '../../generated/resolvers.ts';

export const customerOrder: NonNullable<QueryResolvers['customerOrder']> = (_root, { id }, { loaders }) =>
  loaders.customerOrder.load(id);
