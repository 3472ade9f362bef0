import { hasOpenOrdersOfAccount } from '../../fulfilment/open-orders-of-account.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const hasOpenOrdersOfBillingAccount: NonNullable<QueryResolvers['hasOpenOrdersOfBillingAccount']> = (
  _root,
  { billingAccountId },
  { em },
) => hasOpenOrdersOfAccount(em, billingAccountId);
