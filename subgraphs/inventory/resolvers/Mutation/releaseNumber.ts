import type { MutationResolvers } from '../../generated/resolvers.ts';
import { releaseNumber as act } from '../../life-cycle/block-number.ts';
import { decideNumber } from '../decide-number.ts';

export const releaseNumber: NonNullable<MutationResolvers['releaseNumber']> = async (_root, { input }, context) => {
  const { msisdn, refusal } = await decideNumber('releaseNumber', input, context, act);
  return refusal ?? { __typename: 'ReleaseNumberSuccess', msisdn };
};
