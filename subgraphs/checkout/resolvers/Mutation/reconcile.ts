import type { MutationResolvers } from '../../generated/resolvers.ts';
import { countAll, healAll, worldOf } from '../../reconciliation/reconcile.ts';

export const reconcile: NonNullable<MutationResolvers['reconcile']> = async (_root, _input, context) => {
  const world = worldOf(context);
  await healAll(world);
  return countAll(world);
};
