import type { QueryResolvers } from '../../generated/resolvers.ts';
import { hasProductsOfAccount } from '../../products/has-products-of-account.ts';

export const hasProductsOfBillingAccount: NonNullable<QueryResolvers['hasProductsOfBillingAccount']> = (
  _root,
  { billingAccountId },
  context,
) => hasProductsOfAccount(context.em, billingAccountId);
