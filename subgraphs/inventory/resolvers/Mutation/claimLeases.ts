import type { MutationResolvers } from '../../generated/resolvers.ts';
import { leaseExpired } from '../../errors.ts';
import { claimLeases as claim } from '../../leases/claim-leases.ts';
import { suggestNumbers } from '../../leases/explain-refusal.ts';

export const claimLeases: NonNullable<MutationResolvers['claimLeases']> = async (_root, { input }, context) => {
  const { em, policy } = context;
  const now = context.now();
  const result = await claim(em, input, { now, leaseMs: policy.leaseMs });
  if (result.problems) return { __typename: 'LeaseRejected', problems: result.problems };
  if (result.expired) return leaseExpired(result.expired, await suggestNumbers(em, ['standard'], now));
  return { __typename: 'NumberLease', ...result.lease };
};
