import { defineEntity, p } from '@mikro-orm/core';

const OnboardingSchema = defineEntity({
  name: 'Onboarding',
  tableName: 'onboarding',
  properties: {
    processId: p.text().primary(),
    /** Null: nothing was made, or it was taken back. */
    partyId: p.text().nullable(),
    /** Null: as above, or only the party was made so far. */
    customerId: p.text().nullable(),
    /** For the customer, once it is made. */
    guestKey: p.text().nullable(),
    /** Whose login opens the customer, once it is made. */
    loginSubject: p.text().nullable(),
    /** The process has given up: a late repeat of its onboarding must make nothing. */
    undone: p.boolean(),
    createdAt: p.datetime(),
  },
});

/** What one process made here, so that it makes it once and takes back exactly that. */
export class Onboarding extends OnboardingSchema.class {}
OnboardingSchema.setClass(Onboarding);
