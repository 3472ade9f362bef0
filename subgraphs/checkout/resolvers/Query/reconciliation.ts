import type { QueryResolvers } from '../../generated/resolvers.ts';
import { countAll, worldOf } from '../../reconciliation/reconcile.ts';

export const reconciliation: NonNullable<QueryResolvers['reconciliation']> = (_root, _input, context) =>
  countAll(worldOf(context));
