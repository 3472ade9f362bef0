import type { CustomerResolvers } from '../generated/resolvers.ts';
import { orderPage } from './order-connection.ts';

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  productOrders: ({ id }, args, context) => orderPage(id, args, context),
};
