import type { QueryResolvers } from '../../generated/resolvers.ts';
import { countAll, worldOf } from '../../reconciliation/reconcile.ts';
import { requireStaff } from '../../require-agent.ts';

export const reconciliation: NonNullable<QueryResolvers['reconciliation']> = (_root, _input, context) => {
  requireStaff(context.viewer);
  return countAll(worldOf(context));
};
