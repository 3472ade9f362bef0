import type { QueryResolvers } from '../../generated/resolvers.ts';
import { hasProductsOfAccount } from '../../products/has-products-of-account.ts';
import { serviceOnly } from '../service-only.ts';

export const hasProductsOfBillingAccount: NonNullable<QueryResolvers['hasProductsOfBillingAccount']> = (
  _root,
  { billingAccountId },
  context,
) => {
  serviceOnly(context);
  return hasProductsOfAccount(context.em, billingAccountId);
};
