import type { QueryResolvers } from '../../generated/resolvers.ts';

export const product: NonNullable<QueryResolvers['product']> = (_root, { id }, { loaders }) => loaders.products.load(id);
