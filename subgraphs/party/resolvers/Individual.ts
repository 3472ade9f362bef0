import type { IndividualResolvers } from '../generated/resolvers.ts';
import { visibleParty } from '../visible.ts';
import { partyFields } from './party-fields.ts';

export const Individual: IndividualResolvers = {
  __resolveReference: async ({ id }, context) => {
    const party = await visibleParty(id, context);
    return party?.type === 'individual' ? party : null;
  },
  ...partyFields,
};
