import { requestFields } from '../../kit/requests/request-fields.ts';
import type { CancelAgreementResult } from '../agreements/cancel-agreement.kind.ts';
import type { CancelAgreementRequestResolvers } from '../generated/resolvers.ts';
import { visibleRequest } from '../visible.ts';

export const CancelAgreementRequest: CancelAgreementRequestResolvers = {
  ...requestFields,
  __resolveReference: ({ id }, context) => visibleRequest(id, context),
  agreement: async ({ targetId }, _args, { loaders }) => {
    const agreement = await loaders.agreements.load(targetId);
    if (!agreement) throw new Error(`The agreement ${targetId} has gone.`);
    return agreement;
  },
  customerOrder: ({ result }) => {
    const id = (result as CancelAgreementResult | null)?.customerOrderId;
    return id ? { id } : null;
  },
};
