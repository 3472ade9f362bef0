import type { OrganizationResolvers } from '../generated/resolvers.ts';
import { visibleParty } from '../visible.ts';
import { partyFields } from './party-fields.ts';

export const Organization: OrganizationResolvers = {
  __resolveReference: async ({ id }, context) => {
    const party = await visibleParty(id, context);
    return party?.type === 'organization' ? party : null;
  },
  ...partyFields,
};
