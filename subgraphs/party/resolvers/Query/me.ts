import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleCustomer } from '../../visible.ts';

export const me: NonNullable<QueryResolvers['me']> = (_root, _args, context) => {
  const { role, customerId } = context.viewer;
  return role === 'customer' && customerId !== undefined ? visibleCustomer(customerId, context) : null;
};
