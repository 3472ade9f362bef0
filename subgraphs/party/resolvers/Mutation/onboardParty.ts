import { processUndone } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { onboardParty as onboard } from '../../onboarding/onboard-party.ts';
import { readNewcomer } from '../../onboarding/read-newcomer.ts';

export const onboardParty: NonNullable<MutationResolvers['onboardParty']> = async (_root, { input }, context) => {
  const { clock, em } = context;
  const newcomer = await readNewcomer(input, context);
  if ('problems' in newcomer) return { __typename: 'PartyRejected', problems: newcomer.problems };
  const partyId = await onboard(em(), newcomer, clock.now());
  if (partyId === undefined) return { __typename: 'PartyRejected', problems: [processUndone()] };
  return { __typename: 'OnboardPartySuccess', partyId };
};
