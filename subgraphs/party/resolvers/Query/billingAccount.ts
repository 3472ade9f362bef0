import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleBillingAccount } from '../../visible.ts';

export const billingAccount: NonNullable<QueryResolvers['billingAccount']> = (_root, { id }, context) =>
  visibleBillingAccount(id, context);
