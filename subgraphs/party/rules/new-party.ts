import type { ContactMediumOfParty } from '../contact/store-contact-media.ts';
import type { StoredIdentification } from '../entities/party.entity.ts';
import type { NewCustomerInput, NewIndividualInput, NewOrganizationInput, PostalAddressInput } from '../generated/resolvers.ts';
import type { FieldReader } from './field-reader.ts';
import { birthDateOfAdult, country, email, phoneNumber, shortText, vatId } from './readers.ts';

const name = shortText(100);
const code = shortText(16);
const document = shortText(64);

interface Reach {
  email: string;
  phoneNumber: string | null;
  contactMedia: ContactMediumOfParty[];
}

/** A party whose data was found complete and right, in the form it is stored. */
export type NewParty = Reach &
  (
    | { type: 'individual'; givenName: string; familyName: string; birthDate: string }
    | { type: 'organization'; tradingName: string; vatId: string; parentId: string | null }
  ) & {
    name: string;
    /** The mailbox or telephone is a household's, as the shopper says. */
    sharesContact: boolean;
    identifications: StoredIdentification[];
  };

const readAddress = (fields: FieldReader, address: PostalAddressInput | null | undefined): ContactMediumOfParty => ({
  mediumType: 'postalAddress',
  preferred: false,
  street: fields.required('street', address?.street, name),
  postCode: fields.required('postCode', address?.postCode, code),
  city: fields.required('city', address?.city, name),
  country: fields.required('country', address?.country, country),
});

const readReach = (fields: FieldReader, input: NewIndividualInput | NewOrganizationInput): Reach => {
  const emailAddress = fields.required('email', input.email, email);
  const phone = fields.optional('phoneNumber', input.phoneNumber, phoneNumber);
  const address = readAddress(fields.within('address'), input.address);
  return {
    email: emailAddress,
    phoneNumber: phone,
    contactMedia: [
      { mediumType: 'email', preferred: true, emailAddress },
      ...(phone === null ? [] : [{ mediumType: 'phone' as const, preferred: false, phoneNumber: phone }]),
      address,
    ],
  };
};

const readIdentifications = (fields: FieldReader, { identification }: NewIndividualInput): StoredIdentification[] => {
  if (!identification) return [];
  const inside = fields.within('identification');
  return [
    {
      identificationType: inside.required('identificationType', identification.identificationType, document),
      identificationId: inside.required('identificationId', identification.identificationId, document),
    },
  ];
};

/** A person who buys: of age, and reachable. */
export const readIndividual = (fields: FieldReader, input: NewIndividualInput, now: Date): NewParty => {
  const givenName = fields.required('givenName', input.givenName, name);
  const familyName = fields.required('familyName', input.familyName, name);
  const birthDate = fields.required('birthDate', input.birthDate, birthDateOfAdult(now));
  const reach = readReach(fields, input);
  const identifications = readIdentifications(fields, input);
  return {
    type: 'individual',
    name: `${givenName} ${familyName}`,
    givenName,
    familyName,
    birthDate,
    ...reach,
    identifications,
    sharesContact: input.sharesContact ?? false,
  };
};

/** A company, an office, a club that buys. */
export const readOrganization = (fields: FieldReader, input: NewOrganizationInput): NewParty => {
  const tradingName = fields.required('tradingName', input.tradingName, name);
  const vat = fields.required('vatId', input.vatId, vatId);
  const parentId = fields.optional('parentOrganizationId', input.parentOrganizationId, document);
  const reach = readReach(fields, input);
  return {
    type: 'organization',
    name: tradingName,
    tradingName,
    vatId: vat,
    parentId,
    ...reach,
    identifications: [],
    sharesContact: false,
  };
};

/** Whoever becomes a customer. */
export const readNewCustomer = (fields: FieldReader, { individual, organization }: NewCustomerInput, now: Date): NewParty =>
  individual
    ? readIndividual(fields.within('individual'), individual, now)
    : readOrganization(fields.within('organization'), organization);
