import type { PartyAccountResolvers } from '../generated/resolvers.ts';
import { visibleAccount } from '../visible.ts';
import { ownerOf } from './owner-of.ts';

export const PartyAccount: PartyAccountResolvers = {
  __resolveReference: ({ id }, context) => visibleAccount(id, context),
  customer: (account, _args, context) => ownerOf(account, context),
  billingAccounts: async ({ id, customerId }, _args, { loaders }) =>
    (await loaders.billingAccountsOfCustomer.load(customerId)).filter(({ accountId }) => accountId === id),
};
