import { changeParty, partyRejected, type PartyChange } from '../../change/change-party.ts';
import { updateOrganization as update } from '../../change/update-organization.ts';
import { unknownOrganization } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { inputFields } from '../../rules/input-fields.ts';
import { readOrganizationChange } from '../../rules/organization-change.ts';
import { visibleParty } from '../../visible.ts';

const operation = 'updateOrganization';

export const updateOrganization: NonNullable<MutationResolvers['updateOrganization']> = async (_root, { input }, context) => {
  const fields = inputFields(operation, input);
  const change = readOrganizationChange(fields, input);
  const party = await visibleParty(input.organizationId, context);
  if (party?.type !== 'organization') fields.problems.push(unknownOrganization(['input', 'organizationId']));
  if (!party || fields.problems.length > 0) return partyRejected(fields.problems);
  const apply: PartyChange['apply'] = (em, locked, now) => update(em, locked, change, now);
  return changeParty({ operation, input, partyId: party.id, apply }, context);
};
