import { changeParty, partyRejected, type PartyChange } from '../change/change-party.ts';
import type { Context } from '../context.ts';
import { unknownParty } from '../errors.ts';
import type { FieldReader } from '../rules/field-reader.ts';
import { changeableParty } from '../visible.ts';

interface ContactChange {
  operation: string;
  input: { idempotencyKey: string; partyId: string; expectedVersion?: number | null };
  fields: FieldReader;
  apply: PartyChange['apply'];
}

/** Changes how a party is reached, for those who may. */
export const changeContact = async ({ operation, input, fields, apply }: ContactChange, context: Context) => {
  const party = await changeableParty(input.partyId, context);
  if (!party) fields.problems.push(unknownParty(['input', 'partyId']));
  if (!party || fields.problems.length > 0) return partyRejected(fields.problems);
  return changeParty({ operation, input, partyId: party.id, apply }, context);
};
