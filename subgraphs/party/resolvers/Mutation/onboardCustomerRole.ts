import type { MutationResolvers } from '../../generated/resolvers.ts';
import { onboardCustomerRole as onboard } from '../../onboarding/onboard-customer-role.ts';
import { onboardedCustomer } from '../../onboarding/onboarded-customer.ts';

export const onboardCustomerRole: NonNullable<MutationResolvers['onboardCustomerRole']> = async (
  _root,
  { processId },
  context,
) => {
  const { clock, em } = context;
  return onboardedCustomer(await onboard(em(), processId, clock.now()), context);
};
