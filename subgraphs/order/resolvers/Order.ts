import type { OrderResolvers } from '../generated/resolvers.ts';

/** The customer's order, or one of its parts. */
export const Order: OrderResolvers = {
  __resolveType: (order) => ('customerOrderId' in order ? 'ProductOrder' : 'CustomerOrder'),
};
