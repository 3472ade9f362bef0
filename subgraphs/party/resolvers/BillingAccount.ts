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
  billingPreferences: ({ media, cycleDay, format }) => ({ media, cycleDay, format }),
  consolidatedInto: ({ consolidatedIntoId: id }, _args, context) => (id == null ? null : visibleBillingAccount(id, context)),
  async consolidates({ id }, _args, context) {
    const accounts = await context.loaders.consolidatedAccounts.load(id);
    const visible = await Promise.all(accounts.map((account) => visibleBillingAccount(account.id, context)));
    return visible.filter((account) => account !== null);
  },
};
