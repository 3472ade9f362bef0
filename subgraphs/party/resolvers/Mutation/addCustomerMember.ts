import type { MutationResolvers } from '../../generated/resolvers.ts';
import { notAnOrganization, unknownParty } from '../../errors.ts';
import { isUuid } from '../../../kit/uuid.ts';
import { changeCustomerMembers } from '../../members/change-customer-members.ts';
import { addMember } from '../../members/change-members.ts';
import { readLimits } from '../../members/limits.ts';
import { inputFields } from '../../rules/input-fields.ts';
import { visibleCustomer } from '../../visible.ts';

const operation = 'addCustomerMember';

export const addCustomerMember: NonNullable<MutationResolvers['addCustomerMember']> = async (_root, { input }, context) => {
  const { parties } = context.loaders;
  const fields = inputFields(operation, input);
  const limits = readLimits(fields, input, operation);
  const person = isUuid(input.partyId) ? await parties.load(input.partyId) : undefined;
  const customer = await visibleCustomer(input.customerId, context);
  const isCompany = !customer || (await parties.load(customer.partyId))?.type === 'organization';
  if (!isCompany) fields.problems.push(notAnOrganization(['input', 'customerId']));
  if (person?.type !== 'individual') fields.problems.push(unknownParty(['input', 'partyId']));
  // Not the id that was sent: what was merged is what it was merged into.
  const member = { partyId: person?.id ?? input.partyId, role: input.role, ...limits };
  return changeCustomerMembers(
    { operation, input, fields, apply: (em, asked, now) => addMember(em, asked, member, now) },
    context,
  );
};
