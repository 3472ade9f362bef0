import type { StoredIdentification } from '../entities/party.entity.ts';
import { tooMany } from '../errors.ts';
import type { UpdateIndividualInput } from '../generated/resolvers.ts';
import type { FieldReader } from './field-reader.ts';
import { readIdentification } from './identification.ts';
import { birthDateOfAdult, shortText } from './readers.ts';

/** What is different about a person; null: as before. */
export interface IndividualChange {
  givenName: string | null;
  familyName: string | null;
  birthDate: string | null;
  identifications: StoredIdentification[] | null;
}

const MOST_DOCUMENTS = 10;
const name = shortText(100);

export const readIndividualChange = (fields: FieldReader, input: UpdateIndividualInput, now: Date): IndividualChange => {
  const given = input.identifications ?? null;
  if (given && given.length > MOST_DOCUMENTS) fields.problems.push(tooMany(['input', 'identifications'], MOST_DOCUMENTS));
  return {
    givenName: fields.optional('givenName', input.givenName, name),
    familyName: fields.optional('familyName', input.familyName, name),
    birthDate: fields.optional('birthDate', input.birthDate, birthDateOfAdult(now)),
    identifications:
      given && given.length <= MOST_DOCUMENTS
        ? given.map((document, index) =>
            readIdentification(fields.within('identifications').within(String(index)), document, now),
          )
        : null,
  };
};
