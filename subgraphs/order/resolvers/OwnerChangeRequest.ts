import { requestFields } from '../../kit/requests/request-fields.ts';
import type { OwnerChangeRequestResolvers } from '../generated/resolvers.ts';
import type { OwnerChangeInput } from '../requests/check-owner-change.ts';
import { visibleRequest } from './visible-request.ts';

export const OwnerChangeRequest: OwnerChangeRequestResolvers = {
  ...requestFields,
  __resolveReference: ({ id }, context) => visibleRequest(id, context),
  product: ({ targetId }) => ({ id: targetId }),
  newCustomer: ({ input }) => ({ id: (input as OwnerChangeInput).newCustomerId }),
};
