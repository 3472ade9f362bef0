import type { CustomerResolvers } from '../generated/resolvers.ts';
import { isStaff } from '../../kit/graph/viewer.ts';
import { visibleCustomer } from '../visible.ts';

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }, context) => visibleCustomer(id, context),
  party: async ({ id, partyId }, _args, { loaders }) => {
    const party = await loaders.parties.load(partyId);
    if (!party) throw new Error(`The customer ${id} lost its party.`);
    return party;
  },
  accounts: ({ id }, _args, { loaders }) => loaders.accountsOfCustomer.load(id),
  riskSegment: ({ id, riskSegment }, _args, { viewer }) =>
    isStaff(viewer) || viewer.customerId === id ? (riskSegment ?? null) : null,
  billingAccounts: ({ id }, _args, { loaders }) => loaders.billingAccountsOfCustomer.load(id),
};
