import type { MutationResolvers } from '../../generated/resolvers.ts';
import { releaseNumber as act } from '../../life-cycle/block-number.ts';
import { decideNumber } from '../decide-number.ts';

export const releaseNumber: NonNullable<MutationResolvers['releaseNumber']> = async (_root, { input }, context) => {
  const { msisdn, problems, conflict } = await decideNumber('releaseNumber', input, context, act);
  if (msisdn) return { __typename: 'ReleaseNumberSuccess', msisdn };
  return conflict ?? { __typename: 'NumberRefused', problems: problems ?? [] };
};
