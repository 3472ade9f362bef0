import { maySee } from '../../kit/graph/viewer.ts';
import type { BillingAccountResolvers } from '../generated/resolvers.ts';

export const BillingAccount: BillingAccountResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  async payments({ id }, _input, { loaders, viewer }) {
    const payments = await loaders.paymentsOfAccount.load(id);
    return payments.filter((payment) => maySee(viewer, payment));
  },
};
