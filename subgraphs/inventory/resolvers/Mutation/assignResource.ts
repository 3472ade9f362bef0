import type { MutationResolvers } from '../../generated/resolvers.ts';
import { assignResource as assign } from '../../products/assign-resource.ts';

export const assignResource: NonNullable<MutationResolvers['assignResource']> = (_root, { input }, context) =>
  assign(context.em, input, context.now());
