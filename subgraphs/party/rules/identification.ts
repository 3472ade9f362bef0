import type { StoredIdentification } from '../entities/party.entity.ts';
import type { IdentificationInput } from '../generated/resolvers.ts';
import type { FieldReader } from './field-reader.ts';
import { dayAfter, dayUntil, shortText } from './readers.ts';

const word = shortText(64);

/** A document that is valid today. */
export const readIdentification = (fields: FieldReader, given: IdentificationInput, now: Date): StoredIdentification => {
  const issuingAuthority = fields.optional('issuingAuthority', given.issuingAuthority, word);
  const issuingDate = fields.optional('issuingDate', given.issuingDate, dayUntil(now));
  const expiryDate = fields.optional('expiryDate', given.expiryDate, dayAfter(now));
  return {
    identificationType: fields.required('identificationType', given.identificationType, word),
    identificationId: fields.required('identificationId', given.identificationId, word),
    ...(issuingAuthority !== null && { issuingAuthority }),
    ...(issuingDate !== null && { issuingDate }),
    ...(expiryDate !== null && { expiryDate }),
  };
};
