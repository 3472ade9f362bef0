import type { QueryResolvers } from '../../generated/resolvers.ts';
import { hasRecurringProducts as hasThem } from '../../products/has-recurring-products.ts';

export const hasRecurringProducts: NonNullable<QueryResolvers['hasRecurringProducts']> = (_root, { customerId }, context) =>
  hasThem(context.em, customerId);
