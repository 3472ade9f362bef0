import type { MutationResolvers } from '../../generated/resolvers.ts';
import { blockNumber as act } from '../../life-cycle/block-number.ts';
import { decideNumber } from '../decide-number.ts';

export const blockNumber: NonNullable<MutationResolvers['blockNumber']> = async (_root, { input }, context) => {
  const { msisdn, refusal } = await decideNumber('blockNumber', input, context, act);
  return refusal ?? { __typename: 'BlockNumberSuccess', msisdn };
};
