import type { CustomerResolvers } from '../generated/resolvers.ts';
import { productPage } from './product-connection.ts';

export const Customer: CustomerResolvers = {
  products: ({ id }, args, context) => productPage('customer_id', id, args, context),
};
