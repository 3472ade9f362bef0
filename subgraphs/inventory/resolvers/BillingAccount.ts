import type { BillingAccountResolvers } from '../generated/resolvers.ts';
import { productPage } from './product-connection.ts';

export const BillingAccount: BillingAccountResolvers = {
  products: ({ id }, args, context) => productPage('billing_account_id', id, args, context),
};
