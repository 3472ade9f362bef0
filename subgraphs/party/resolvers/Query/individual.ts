import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleParty } from '../../visible.ts';

export const individual: NonNullable<QueryResolvers['individual']> = async (_root, { id }, context) => {
  const party = await visibleParty(id, context);
  return party?.type === 'individual' ? party : null;
};
