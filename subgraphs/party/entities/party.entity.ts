import { defineEntity, p, type OptionalProps } from '@mikro-orm/core';

/** How to reach a party, as TMF632 `ContactMedium` with its characteristic unfolded. */
export interface StoredContactMedium {
  mediumType: 'email' | 'phone' | 'postalAddress';
  preferred: boolean;
  emailAddress?: string;
  phoneNumber?: string;
  street?: string;
  postCode?: string;
  city?: string;
  country?: string;
}

export interface StoredIdentification {
  identificationType: string;
  identificationId: string;
}

const PartySchema = defineEntity({
  name: 'Party',
  tableName: 'party',
  properties: {
    id: p.text().primary(),
    type: p.enum(['individual', 'organization']),
    name: p.text(),
    givenName: p.text().nullable(),
    familyName: p.text().nullable(),
    birthDate: p.date().nullable(),
    tradingName: p.text().nullable(),
    vatId: p.text().nullable(),
    /** The organization this one belongs to. */
    parentId: p.text().nullable(),
    /** Normalised, for search; what is shown is in `contactMedia`. */
    searchName: p.text(),
    searchFamilyName: p.text().nullable(),
    email: p.text().nullable(),
    phoneNumber: p.text().nullable(),
    contactMedia: p.json<StoredContactMedium[]>(),
    identifications: p.json<StoredIdentification[]>(),
    createdAt: p.datetime(),
  },
});

/** TMF632 Individual or Organization: who somebody is, independent of any role. */
export class Party extends PartySchema.class {
  declare [OptionalProps]?: '__typename';

  get __typename(): 'Individual' | 'Organization' {
    return this.type === 'individual' ? 'Individual' : 'Organization';
  }
}
PartySchema.setClass(Party);
