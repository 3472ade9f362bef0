import { notFound } from '../../../kit/graph/errors.ts';
import { loadCreated } from '../../create/load-created.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { openBillingAccount as open } from '../../onboarding/open-billing-account.ts';
import { readBilling } from '../../rules/billing.ts';

export const openBillingAccount: NonNullable<MutationResolvers['openBillingAccount']> = async (
  _root,
  { input: { name, billing, ...input } },
  { clock, em, loaders },
) => {
  const opened = await open(em(), { ...input, name: name ?? null, billing: readBilling(billing) }, clock.now());
  if (opened === undefined) throw notFound('There is no such customer.');
  return loadCreated(loaders.billingAccounts, opened);
};
