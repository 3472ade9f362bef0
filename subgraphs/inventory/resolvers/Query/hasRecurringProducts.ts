import type { QueryResolvers } from '../../generated/resolvers.ts';
import { hasRecurringProducts as hasThem } from '../../products/has-recurring-products.ts';
import { serviceOnly } from '../service-only.ts';

export const hasRecurringProducts: NonNullable<QueryResolvers['hasRecurringProducts']> = (_root, { customerId }, context) => {
  serviceOnly(context);
  return hasThem(context.em, customerId);
};
