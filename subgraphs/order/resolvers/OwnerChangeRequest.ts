import { requestFields } from '../../kit/requests/request-fields.ts';
import type { OwnerChangeRequestResolvers } from '../generated/resolvers.ts';
import type { OwnerChangeInput } from '../requests/check-owner-change.ts';

export const OwnerChangeRequest: OwnerChangeRequestResolvers = {
  ...requestFields,
  __resolveReference: async ({ id }, { loaders }) => (await loaders.request.load(id)) ?? null,
  product: ({ targetId }) => ({ id: targetId }),
  newCustomer: ({ input }) => ({ id: (input as OwnerChangeInput).newCustomerId }),
};
