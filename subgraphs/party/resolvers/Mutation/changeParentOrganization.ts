import { changeParent } from '../../change/change-parent.ts';
import { lockHierarchy } from '../../change/hierarchy.ts';
import { changeParty, partyRejected } from '../../change/change-party.ts';
import { unknownOrganization } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { inputFields } from '../../rules/input-fields.ts';
import { visibleParty } from '../../visible.ts';

const operation = 'changeParentOrganization';

export const changeParentOrganization: NonNullable<MutationResolvers['changeParentOrganization']> = async (
  _root,
  { input },
  context,
) => {
  const { problems } = inputFields(operation, input);
  const party = await visibleParty(input.organizationId, context);
  if (party?.type !== 'organization') problems.push(unknownOrganization(['input', 'organizationId']));
  if (!party || problems.length > 0) return partyRejected(problems);
  const parentId = input.parentOrganizationId ?? null;
  return changeParty(
    {
      operation,
      input,
      partyId: party.id,
      lockFirst: lockHierarchy,
      apply: (em, locked) => changeParent(em, locked, parentId),
    },
    context,
  );
};
