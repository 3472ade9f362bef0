import { unlessDuplicate } from '../../duplicates/suspected-error.ts';
import { processUndone } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { onboardParty as onboard } from '../../onboarding/onboard-party.ts';
import { readNewcomer } from '../../onboarding/read-newcomer.ts';

export const onboardParty: NonNullable<MutationResolvers['onboardParty']> = async (_root, { input }, context) => {
  const { clock, em } = context;
  const newcomer = await readNewcomer(input, context);
  if ('problems' in newcomer) return { __typename: 'PartyRejected', problems: newcomer.problems };
  const now = clock.now();
  // Whoever comes to this point was told of no duplicate before: another one was quicker.
  const told = { caller: `process:${input.processId}`, path: ['input', 'customer', 'new'], now };
  const made = await unlessDuplicate(async () => ({ partyId: await onboard(em(), newcomer, now) }), told);
  if ('duplicate' in made) return { __typename: 'PartyRejected', problems: [made.duplicate] };
  const { partyId } = made;
  if (partyId === undefined) return { __typename: 'PartyRejected', problems: [processUndone()] };
  return { __typename: 'OnboardPartySuccess', partyId };
};
