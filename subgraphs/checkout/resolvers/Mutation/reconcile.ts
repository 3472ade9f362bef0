import type { MutationResolvers } from '../../generated/resolvers.ts';
import { countAll, healAll, worldOf } from '../../reconciliation/reconcile.ts';
import { requireAgent } from '../../require-agent.ts';

export const reconcile: NonNullable<MutationResolvers['reconcile']> = async (_root, _input, context) => {
  requireAgent(context.viewer);
  const world = worldOf(context);
  await healAll(world);
  return countAll(world);
};
