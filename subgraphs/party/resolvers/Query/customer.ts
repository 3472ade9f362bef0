import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleCustomer } from '../../visible.ts';

export const customer: NonNullable<QueryResolvers['customer']> = (_root, { id }, context) => visibleCustomer(id, context);
