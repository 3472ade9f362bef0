import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleCustomer } from '../../visible.ts';

export const me: NonNullable<QueryResolvers['me']> = (_root, _args, context) => {
  const { customerId } = context.viewer;
  return customerId === undefined ? null : visibleCustomer(customerId, context);
};
