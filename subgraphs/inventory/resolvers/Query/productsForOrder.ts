import type { QueryResolvers } from '../../generated/resolvers.ts';

export const productsForOrder: NonNullable<QueryResolvers['productsForOrder']> = async (_root, { ids, customerId }, context) => {
  const found = await Promise.all([...new Set(ids)].map((id) => context.loaders.products.load(id)));
  return found.filter((product) => product !== null).filter((product) => product.customerId === customerId);
};
