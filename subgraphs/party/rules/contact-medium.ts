import type { NewContactMedium } from '../contact/contact-key.ts';
import type { ContactMediumInput } from '../generated/resolvers.ts';
import type { FieldReader } from './field-reader.ts';
import { readAddress, type PartyTerms } from './new-party.ts';
import { email, phoneNumber } from './readers.ts';

/** A way to reach a party, in the form it is stored. */
export const readContactMedium = (
  fields: FieldReader,
  { emailAddress, phoneNumber: number, postalAddress }: ContactMediumInput,
  { phoneRegion }: Pick<PartyTerms, 'phoneRegion'>,
): NewContactMedium => {
  if (postalAddress) return readAddress(fields.within('postalAddress'), postalAddress);
  return number == null
    ? { mediumType: 'email', emailAddress: fields.required('emailAddress', emailAddress, email) }
    : { mediumType: 'phone', phoneNumber: fields.required('phoneNumber', number, phoneNumber(phoneRegion)) };
};
