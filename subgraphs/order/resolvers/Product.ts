import type { ProductResolvers } from '../generated/resolvers.ts';

/** `Product` is an interface of the inventory; here it is only what orders touched. */
export const Product: ProductResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  productOrders: ({ id }, _args, { loaders }) => loaders.ordersOfProduct.load(id),
  upcoming: ({ id }, _args, { loaders }) => loaders.planned.load(id),
};
