import type { CustomerType, PartyRequirement } from '../generated/resolvers.ts';
import type { FieldReader } from './field-reader.ts';
import { readIndividual, readOrganization, type PartyTerms } from './new-party.ts';

/** Notes what would be read, and in which form. */
const createFieldLister = (found: PartyRequirement[], path: string[] = [], isOptional = false): FieldReader => {
  const note = (name: string, expected: string, required: boolean) => {
    found.push({ __typename: 'PartyRequirement', path: [...path, name], expected, required });
  };
  return {
    problems: [],
    required: (name, _given, { expected }) => {
      note(name, expected, !isOptional);
      return '';
    },
    optional: (name, _given, { expected }) => {
      note(name, expected, false);
      return null;
    },
    // A document may be left out; whoever tells one tells all of it.
    within: (name) => createFieldLister(found, [...path, name], isOptional || name === 'identification'),
  };
};

/** What the rules themselves ask for: there is no second list. */
export const partyRequirements = (type: CustomerType, terms: PartyTerms): PartyRequirement[] => {
  const found: PartyRequirement[] = [];
  const fields = createFieldLister(found);
  const identification = { identificationType: '', identificationId: '' };
  if (type === 'INDIVIDUAL') readIndividual(fields, { identification }, terms);
  else readOrganization(fields, {}, terms);
  return found;
};
