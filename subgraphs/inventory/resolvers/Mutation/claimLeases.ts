import type { MutationResolvers } from '../../generated/resolvers.ts';
import { leaseExpired } from '../../errors.ts';
import { claimLeases as claim } from '../../leases/claim-leases.ts';
import { similarNumbers } from '../../leases/similar-numbers.ts';

export const claimLeases: NonNullable<MutationResolvers['claimLeases']> = async (_root, { input }, context) => {
  const { em, policy } = context;
  const now = context.now();
  const result = await claim(em, input, { now, leaseMs: policy.leaseMs });
  if (result.problems) return { __typename: 'LeaseRejected', problems: result.problems };
  if (result.expired) {
    const wanted = { cartId: input.cartId, cartItemIds: result.expired, count: 5 };
    return leaseExpired(result.expired, await similarNumbers(em, wanted, now));
  }
  return { __typename: 'NumberLease', ...result.lease };
};
