import type { MutationResolvers } from '../../generated/resolvers.ts';
import { assignResource as assign } from '../../products/assign-resource.ts';
import { serviceOnly } from '../service-only.ts';

export const assignResource: NonNullable<MutationResolvers['assignResource']> = (_root, { input }, context) => {
  serviceOnly(context);
  return assign(context.em, input, context.now());
};
