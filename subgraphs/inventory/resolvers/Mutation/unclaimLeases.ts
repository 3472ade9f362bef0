import type { MutationResolvers } from '../../generated/resolvers.ts';
import { unclaimLeases as unclaim } from '../../leases/unclaim-leases.ts';

export const unclaimLeases: NonNullable<MutationResolvers['unclaimLeases']> = (_root, { processId, forGood }, context) =>
  unclaim(context.em, processId, { now: context.now(), leaseMs: context.policy.leaseMs, forGood });
