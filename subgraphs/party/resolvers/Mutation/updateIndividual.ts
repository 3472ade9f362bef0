import { changeParty, partyRejected, type PartyChange } from '../../change/change-party.ts';
import { updateIndividual as update } from '../../change/update-individual.ts';
import { unknownParty } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { readIndividualChange } from '../../rules/individual-change.ts';
import { inputFields } from '../../rules/input-fields.ts';
import { visibleParty } from '../../visible.ts';

const operation = 'updateIndividual';

export const updateIndividual: NonNullable<MutationResolvers['updateIndividual']> = async (_root, { input }, context) => {
  const fields = inputFields(operation, input);
  const change = readIndividualChange(fields, input, context.clock.now());
  const party = await visibleParty(input.individualId, context);
  if (party?.type !== 'individual') fields.problems.push(unknownParty(['input', 'individualId']));
  if (!party || fields.problems.length > 0) return partyRejected(fields.problems);
  const apply: PartyChange['apply'] = (em, locked, now) => update(em, locked, change, now);
  return changeParty({ operation, input, partyId: party.id, apply }, context);
};
