import { Party } from '../../entities/party.entity.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { differencesOf } from '../../merge/differences.ts';
import { countMoves } from '../../merge/moves.ts';
import { mergeProblems } from '../../merge/refusals.ts';

export const previewMerge: NonNullable<QueryResolvers['previewMerge']> = async (_root, pair, context) => {
  const em = context.em();
  // As they are, and not as what they were merged into.
  const parties = await em.find(Party, { id: { $in: [pair.survivorId, pair.mergedId] } });
  const survivor = parties.find(({ id }) => id === pair.survivorId) ?? null;
  const merged = parties.find(({ id }) => id === pair.mergedId) ?? null;
  const problems = await mergeProblems(em, pair, { survivor, merged });
  const isPossible = survivor !== null && merged !== null && problems.length === 0;
  return {
    survivor,
    merged,
    moves: isPossible ? await countMoves(em, pair) : [],
    differences: isPossible ? differencesOf(survivor, merged) : [],
    problems,
  };
};
