import type { QueryResolvers } from '../../generated/resolvers.ts';

export const productOrder: NonNullable<QueryResolvers['productOrder']> = (_root, { id }, { loaders }) => loaders.order.load(id);
