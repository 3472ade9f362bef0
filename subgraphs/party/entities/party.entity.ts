import { defineEntity, p, type OptionalProps } from '@mikro-orm/core';

export interface StoredIdentification {
  identificationType: string;
  identificationId: string;
  issuingAuthority?: string;
  issuingDate?: string;
  expiryDate?: string;
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
    companyRegisterNumber: p.text().nullable(),
    /** A purchase order number is demanded of its orders. */
    purchaseOrderNumberRequired: p.boolean().default(false),
    /** The organization this one belongs to. */
    parentId: p.text().nullable(),
    /** Normalised, for search; what is shown are its contact media. */
    searchName: p.text(),
    searchFamilyName: p.text().nullable(),
    email: p.text().nullable(),
    phoneNumber: p.text().nullable(),
    identifications: p.json<StoredIdentification[]>(),
    /** The party it was merged into, and is since. */
    mergedInto: p.text().nullable(),
    createdAt: p.datetime(),
    /** Counts its changes; who changes it says which they have seen. */
    version: p.integer().default(1),
  },
});

/** TMF632 Individual or Organization: who somebody is, independent of any role. */
export class Party extends PartySchema.class {
  declare [OptionalProps]?: '__typename' | 'version' | 'purchaseOrderNumberRequired';

  get __typename(): 'Individual' | 'Organization' {
    return this.type === 'individual' ? 'Individual' : 'Organization';
  }
}
PartySchema.setClass(Party);
