import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleParty } from '../../visible.ts';

export const organization: NonNullable<QueryResolvers['organization']> = async (_root, { id }, context) => {
  const party = await visibleParty(id, context);
  return party?.type === 'organization' ? party : null;
};
