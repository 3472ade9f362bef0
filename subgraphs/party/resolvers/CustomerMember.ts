import type { CustomerMemberResolvers } from '../generated/resolvers.ts';
import { limitsOf } from '../members/limits.ts';
import { visibleParty } from '../visible.ts';

export const CustomerMember: CustomerMemberResolvers = {
  name: async ({ id, partyId }, _args, { loaders }) => {
    const party = await loaders.parties.load(partyId);
    if (!party) throw new Error(`The member ${id} lost its person.`);
    return party.name;
  },
  individual: ({ partyId }, _args, context) => visibleParty(partyId, context),
  orderLimit: (member) => limitsOf(member).orderLimit,
  monthlyLimit: (member) => limitsOf(member).monthlyLimit,
};
