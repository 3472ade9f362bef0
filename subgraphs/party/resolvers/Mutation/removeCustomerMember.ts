import type { MutationResolvers } from '../../generated/resolvers.ts';
import { changeCustomerMembers } from '../../members/change-customer-members.ts';
import { removeMember } from '../../members/change-members.ts';
import { inputFields } from '../../rules/input-fields.ts';

const operation = 'removeCustomerMember';

export const removeCustomerMember: NonNullable<MutationResolvers['removeCustomerMember']> = (_root, { input }, context) => {
  const fields = inputFields(operation, input);
  return changeCustomerMembers(
    { operation, input, fields, apply: (em, asked) => removeMember(em, asked, input.memberId) },
    context,
  );
};
