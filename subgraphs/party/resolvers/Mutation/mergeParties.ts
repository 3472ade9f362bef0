import { checkKey } from '../../rules/input-fields.ts';
import { isPlainText } from '../../../kit/plain-text.ts';
import { loadCreated } from '../../create/load-created.ts';
import { invalidValue } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { mergeParties as merge } from '../../merge/merge-parties.ts';

const reasonPath = ['input', 'reason'];

export const mergeParties: NonNullable<MutationResolvers['mergeParties']> = async (_root, { input }, context) => {
  const { viewer, clock, em, loaders } = context;
  const problems = [
    ...checkKey(input),
    ...(isPlainText(input.reason, 1) ? [] : [invalidValue(reasonPath, 'a text of 1 to 200 characters', 'mergeParties')]),
  ];
  if (problems.length > 0) return { __typename: 'PartyRejected', problems };
  const answer = await merge(em(), input, viewer.subject, clock.now());
  if ('conflict' in answer) return answer.conflict;
  if ('problems' in answer) return { __typename: 'PartyRejected', problems: answer.problems };
  return { __typename: 'MergePartiesSuccess', party: await loadCreated(loaders.parties, answer.partyId) };
};
