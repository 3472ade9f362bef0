import type { CustomerResolvers } from '../generated/resolvers.ts';
import { cartPage } from './cart-connection.ts';

export const Customer: CustomerResolvers = {
  carts: ({ id }, args, context) => cartPage(id, args, context),
};
