import type { QueryResolvers } from '../../generated/resolvers.ts';
import { limitsOf } from '../../members/limits.ts';

export const purchaseRight: NonNullable<QueryResolvers['purchaseRight']> = async (
  _root,
  { customerId, partyId },
  { loaders },
) => {
  const member = (await loaders.membersOfCustomer.load(customerId)).find((candidate) => candidate.partyId === partyId);
  return member ? { role: member.role, ...limitsOf(member) } : null;
};
