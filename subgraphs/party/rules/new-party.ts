import type { CountryCode } from 'libphonenumber-js';
import type { ContactMediumOfParty } from '../contact/store-contact-media.ts';
import type { StoredIdentification } from '../entities/party.entity.ts';
import type {
  ContactPurpose,
  NewCustomerInput,
  NewIndividualInput,
  NewOrganizationInput,
  PostalAddressInput,
} from '../generated/resolvers.ts';
import type { FieldReader } from './field-reader.ts';
import { readIdentification } from './identification.ts';
import { birthDateOfAdult, country, email, phoneNumber, shortText, vatId } from './readers.ts';

const name = shortText(100);
const code = shortText(16);
const identifier = shortText(64);

/** What the rules depend on. */
export interface PartyTerms {
  now: Date;
  phoneRegion: CountryCode;
}

interface Reach {
  email: string | null;
  phoneNumber: string | null;
  contactMedia: ContactMediumOfParty[];
  /** What e-mail address and phone number may be used for. */
  consents: ContactPurpose[];
}

/** A party whose data was found complete and right, in the form it is stored. */
export type NewParty = Reach &
  (
    | { type: 'individual'; givenName: string; familyName: string; birthDate: string | null }
    | { type: 'organization'; tradingName: string; vatId: string; companyRegisterNumber: string | null; parentId: string | null }
  ) & {
    name: string;
    /** The mailbox or telephone is a household's, as the shopper says. */
    sharesContact: boolean;
    identifications: StoredIdentification[];
  };

export const readAddress = (fields: FieldReader, address: PostalAddressInput | null | undefined) => ({
  mediumType: 'postalAddress' as const,
  street: fields.required('street', address?.street, name),
  postCode: fields.required('postCode', address?.postCode, code),
  city: fields.required('city', address?.city, name),
  country: fields.required('country', address?.country, country),
});

const readReach = (fields: FieldReader, input: NewIndividualInput | NewOrganizationInput, { phoneRegion }: PartyTerms): Reach => {
  const emailAddress = fields.required('email', input.email, email);
  const phone = fields.optional('phoneNumber', input.phoneNumber, phoneNumber(phoneRegion));
  const address = readAddress(fields.within('address'), input.address);
  return {
    email: emailAddress,
    phoneNumber: phone,
    contactMedia: [
      { mediumType: 'email', preferred: true, emailAddress },
      ...(phone === null ? [] : [{ mediumType: 'phone' as const, preferred: false, phoneNumber: phone }]),
      { ...address, preferred: false },
    ],
    consents: input.consents ?? [],
  };
};

/** A person who buys: of age, and reachable. */
export const readIndividual = (fields: FieldReader, input: NewIndividualInput, terms: PartyTerms): NewParty => {
  const givenName = fields.required('givenName', input.givenName, name);
  const familyName = fields.required('familyName', input.familyName, name);
  const birthDate = fields.required('birthDate', input.birthDate, birthDateOfAdult(terms.now));
  const reach = readReach(fields, input, terms);
  const identifications = input.identification
    ? [readIdentification(fields.within('identification'), input.identification, terms.now)]
    : [];
  const facts = { name: `${givenName} ${familyName}`, givenName, familyName, birthDate };
  return { type: 'individual', ...facts, ...reach, identifications, sharesContact: input.sharesContact ?? false };
};

/** A company, an office, a club that buys. */
export const readOrganization = (fields: FieldReader, input: NewOrganizationInput, terms: PartyTerms): NewParty => {
  const tradingName = fields.required('tradingName', input.tradingName, name);
  const vat = fields.required('vatId', input.vatId, vatId);
  const companyRegisterNumber = fields.optional('companyRegisterNumber', input.companyRegisterNumber, identifier);
  const parentId = fields.optional('parentOrganizationId', input.parentOrganizationId, identifier);
  const reach = readReach(fields, input, terms);
  const facts = { name: tradingName, tradingName, vatId: vat, companyRegisterNumber, parentId };
  return { type: 'organization', ...facts, ...reach, identifications: [], sharesContact: false };
};

/** Whoever becomes a customer. */
export const readNewCustomer = (
  fields: FieldReader,
  { individual, organization }: NewCustomerInput,
  terms: PartyTerms,
): NewParty =>
  individual
    ? readIndividual(fields.within('individual'), individual, terms)
    : readOrganization(fields.within('organization'), organization, terms);
