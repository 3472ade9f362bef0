import { defineEntity, p } from '@mikro-orm/core';

const BillingAccountSchema = defineEntity({
  name: 'BillingAccount',
  tableName: 'billing_account',
  properties: {
    id: p.text().primary(),
    customerId: p.text(),
    accountId: p.text(),
    name: p.text(),
    state: p.text(),
    media: p.enum(['EMAIL', 'PAPER', 'PORTAL']),
    cycleDay: p.integer(),
    format: p.enum(['SUMMARY', 'DETAILED', 'ITEMIZED']),
    /** The account on whose bill its charges are; null: it has one of its own. */
    consolidatedIntoId: p.text().nullable(),
    /** The key of who had it opened, a process or an order; null: people. */
    openedBy: p.text().nullable(),
    createdAt: p.datetime(),
    /** Counts its changes. */
    version: p.integer().default(1),
  },
});

/** TMF666 BillingAccount: what one bill is made for. */
export class BillingAccount extends BillingAccountSchema.class {}
BillingAccountSchema.setClass(BillingAccount);
