import type { QueryResolvers } from '../../generated/resolvers.ts';
import { heldOfferings as countHeld } from '../../products/held-offerings.ts';

export const heldOfferings: NonNullable<QueryResolvers['heldOfferings']> = (_root, { customerId }, context) =>
  countHeld(context.em, customerId);
