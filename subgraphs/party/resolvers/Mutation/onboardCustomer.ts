import { unlessDuplicate } from '../../duplicates/suspected-error.ts';
import { processUndone } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { onboard } from '../../onboarding/onboard.ts';
import { readNewcomer } from '../../onboarding/read-newcomer.ts';

export const onboardCustomer: NonNullable<MutationResolvers['onboardCustomer']> = async (_root, { input }, context) => {
  const { clock, em, loaders } = context;
  const newcomer = await readNewcomer(input, context);
  if ('problems' in newcomer) return { __typename: 'PartyRejected', problems: newcomer.problems };

  const now = clock.now();
  // Whoever comes to this point was told of no duplicate before: another one was quicker.
  const told = { caller: `process:${input.processId}`, path: ['input', 'customer', 'new'], now };
  const made = await unlessDuplicate(async () => ({ customerId: await onboard(em(), newcomer, now) }), told);
  if ('duplicate' in made) return { __typename: 'PartyRejected', problems: [made.duplicate] };
  const { customerId } = made;
  // Taken back before, or between our commit and this reading.
  const customer = customerId === undefined ? undefined : await loaders.customers.clear(customerId).load(customerId);
  if (!customer) return { __typename: 'PartyRejected', problems: [processUndone()] };
  return { __typename: 'OnboardCustomerSuccess', customer };
};
