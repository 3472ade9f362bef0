import { defineEntity, p } from '@mikro-orm/core';

const ContactMediumSchema = defineEntity({
  name: 'ContactMedium',
  tableName: 'contact_medium',
  properties: {
    id: p.uuid().primary(),
    /** Its place among those of its party: the order in which they came. */
    seq: p.bigint('string').autoincrement(),
    partyId: p.text(),
    mediumType: p.enum(['email', 'phone', 'postalAddress']),
    /** The same for whatever reaches the same place: a party has it once. */
    valueKey: p.text(),
    preferred: p.boolean(),
    emailAddress: p.text().nullable(),
    phoneNumber: p.text().nullable(),
    street: p.text().nullable(),
    postCode: p.text().nullable(),
    city: p.text().nullable(),
    country: p.text().nullable(),
    verifiedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
});

/** How to reach a party, as TMF632 `ContactMedium` with its characteristic unfolded. */
export class ContactMedium extends ContactMediumSchema.class {}
ContactMediumSchema.setClass(ContactMedium);
