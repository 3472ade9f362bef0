import { checkKey } from '../../rules/input-fields.ts';
import { isPlainText } from '../../../kit/plain-text.ts';
import { tokenNotValid } from '../../duplicates/problems.ts';
import { resolveDuplicate as resolve } from '../../duplicates/resolve-duplicate.ts';
import { openToken } from '../../duplicates/resolution-token.ts';
import { invalidValue } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

const reasonPath = ['input', 'decision', 'different', 'reason'];

export const resolveDuplicate: NonNullable<MutationResolvers['resolveDuplicate']> = async (_root, { input }, context) => {
  const { viewer, clock, em, loaders } = context;
  const now = clock.now();
  const { different } = input.decision;
  const opened = await openToken(input.resolutionToken, now);
  const isMine = opened?.caller === viewer.subject;
  const problems = [
    ...checkKey(input),
    ...(different && !isPlainText(different.reason, 1)
      ? [invalidValue(reasonPath, 'a text of 1 to 200 characters', 'resolveDuplicate')]
      : []),
    ...(isMine ? [] : [tokenNotValid()]),
  ];
  if (!opened || problems.length > 0) return { __typename: 'PartyRejected', problems };
  const answer = await resolve(em(), input, opened, now);
  if ('partyId' in answer) {
    const party = answer.partyId === null ? undefined : await loaders.parties.load(answer.partyId);
    return { __typename: 'ResolveDuplicateSuccess', party: party ?? null };
  }
  const { problem } = answer;
  return problem.__typename === 'IdempotencyConflictError' ? problem : { __typename: 'PartyRejected', problems: [problem] };
};
