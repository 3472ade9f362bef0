import { isUuid } from '../../../kit/uuid.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { maySeeRequest } from '../../requests/who-may.ts';

export const orderRequest: NonNullable<QueryResolvers['orderRequest']> = async (_root, { id }, context) => {
  const request = isUuid(id) ? await context.loaders.request.load(id) : undefined;
  return request && (await maySeeRequest(request, context)) ? request : null;
};
