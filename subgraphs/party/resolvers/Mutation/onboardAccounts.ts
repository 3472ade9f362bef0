import type { MutationResolvers } from '../../generated/resolvers.ts';
import { onboardAccounts as onboard } from '../../onboarding/onboard-accounts.ts';
import { onboardedCustomer } from '../../onboarding/onboarded-customer.ts';
import { readAccounts } from '../../onboarding/read-accounts.ts';

export const onboardAccounts: NonNullable<MutationResolvers['onboardAccounts']> = async (_root, { input }, context) => {
  const { clock, em } = context;
  const opened = await onboard(em(), input.processId, readAccounts(input), clock.now());
  return onboardedCustomer(opened, context);
};
