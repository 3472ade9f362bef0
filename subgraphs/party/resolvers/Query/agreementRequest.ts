import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleRequest } from '../../visible.ts';

export const agreementRequest: NonNullable<QueryResolvers['agreementRequest']> = (_root, { id }, context) =>
  visibleRequest(id, context);
