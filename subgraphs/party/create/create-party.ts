import { inputFields } from '../rules/input-fields.ts';
import type { Context } from '../context.ts';
import { checkParent } from '../rules/check-parent.ts';
import type { FieldReader } from '../rules/field-reader.ts';
import { unlessDuplicate } from '../duplicates/suspected-error.ts';
import type { NewParty, PartyTerms } from '../rules/new-party.ts';
import { createOnce } from './create-once.ts';
import { loadCreated } from './load-created.ts';
import { storeParty } from './store-party.ts';

interface NewPartyCall {
  operation: 'createIndividual' | 'createOrganization';
  input: { idempotencyKey: string };
  read(fields: FieldReader, terms: PartyTerms): NewParty;
}

/** A person or an organization, once per key; or everything that is missing or wrong. */
export const createParty = async ({ operation, input, read }: NewPartyCall, context: Context) => {
  const { viewer, clock, em, loaders, phoneRegion } = context;
  const now = clock.now();
  const fields = inputFields(operation, input);
  const party = read(fields, { now, phoneRegion });
  const problems = [...fields.problems, ...(await checkParent(party, ['input', 'organization'], context))];
  if (problems.length > 0) return { __typename: 'PartyRejected' as const, problems };

  const { subject: caller } = viewer;
  const created = await unlessDuplicate(
    () => createOnce(em(), { operation, caller, input }, (tx) => storeParty(tx, party, { now, by: caller })),
    { caller, path: ['input', party.type], now },
  );
  if ('duplicate' in created) return created.duplicate;
  if ('conflict' in created) return created.conflict;
  return { __typename: 'CreatePartySuccess' as const, party: await loadCreated(loaders.parties, created.id) };
};
