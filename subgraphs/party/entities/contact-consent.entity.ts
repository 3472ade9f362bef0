import { defineEntity, p } from '@mikro-orm/core';

export const contactPurposes = ['ORDER_UPDATES', 'CART_REMINDERS', 'MARKETING'] as const;

const ContactConsentSchema = defineEntity({
  name: 'ContactConsent',
  tableName: 'contact_consent',
  properties: {
    mediumId: p.uuid().primary(),
    purpose: p.enum([...contactPurposes]).primary(),
    granted: p.boolean(),
    decidedAt: p.datetime(),
    /** Where it was said. */
    source: p.text(),
    /** Subject of whoever said or recorded it. */
    decidedBy: p.text(),
  },
});

/** What a party last said about the use of a contact medium. */
export class ContactConsent extends ContactConsentSchema.class {}
ContactConsentSchema.setClass(ContactConsent);
