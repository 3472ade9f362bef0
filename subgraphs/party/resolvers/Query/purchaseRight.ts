import type { QueryResolvers } from '../../generated/resolvers.ts';
import { limitsOf } from '../../members/limits.ts';

export const purchaseRight: NonNullable<QueryResolvers['purchaseRight']> = async (
  _root,
  { customerId, partyId },
  { loaders },
) => {
  // Whoever was merged since they began to buy is the one they were merged into.
  const person = await loaders.parties.load(partyId);
  const member = (await loaders.membersOfCustomer.load(customerId)).find((candidate) => candidate.partyId === person?.id);
  return member ? { role: member.role, ...limitsOf(member) } : null;
};
