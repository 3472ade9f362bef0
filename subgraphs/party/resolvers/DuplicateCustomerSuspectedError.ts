import { scoreOf } from '../duplicates/matches.ts';
import { openToken } from '../duplicates/resolution-token.ts';
import type { DuplicateCustomerSuspectedErrorResolvers } from '../generated/resolvers.ts';

export const DuplicateCustomerSuspectedError: DuplicateCustomerSuspectedErrorResolvers = {
  async candidates({ resolutionToken }, _args, { clock, loaders }) {
    const opened = await openToken(resolutionToken, clock.now());
    const candidates = (opened?.suspicion.matches ?? []).map(async (match) => {
      const party = await loaders.parties.load(match.partyId);
      return party ? [{ party, matchedOn: match.matchedOn, score: scoreOf(match) }] : [];
    });
    return (await Promise.all(candidates)).flat();
  },
};
