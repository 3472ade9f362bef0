import type { BillingAccountResolvers } from '../generated/resolvers.ts';
import { visibleBillingAccount } from '../visible.ts';
import { ownerOf } from './owner-of.ts';

export const BillingAccount: BillingAccountResolvers = {
  __resolveReference: ({ id }, context) => visibleBillingAccount(id, context),
  customer: (account, _args, context) => ownerOf(account, context),
  account: async ({ id, customerId, accountId }, _args, { loaders }) => {
    const account = (await loaders.accountsOfCustomer.load(customerId)).find((candidate) => candidate.id === accountId);
    if (!account) throw new Error(`The billing account ${id} lost its account.`);
    return account;
  },
  billingPreferences: ({ media, cycleDay }) => ({ media, cycleDay }),
};
