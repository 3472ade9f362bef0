import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleRequest } from '../visible-request.ts';

export const orderRequest: NonNullable<QueryResolvers['orderRequest']> = (_root, { id }, context) => visibleRequest(id, context);
