import type { MutationResolvers } from '../../generated/resolvers.ts';
import { changeCustomerMembers } from '../../members/change-customer-members.ts';
import { changeMember } from '../../members/change-members.ts';
import { readLimits } from '../../members/limits.ts';
import { inputFields } from '../../rules/input-fields.ts';

const operation = 'changeCustomerMember';

export const changeCustomerMember: NonNullable<MutationResolvers['changeCustomerMember']> = (_root, { input }, context) => {
  const fields = inputFields(operation, input);
  readLimits(fields, input, operation);
  const change = { ...input, role: input.role ?? null };
  return changeCustomerMembers({ operation, input, fields, apply: (em, asked) => changeMember(em, asked, change) }, context);
};
