import { defineEntity, p } from '@mikro-orm/core';

export const agreementTypes = ['CONTRACT', 'FRAMEWORK'] as const;
export type AgreementType = (typeof agreementTypes)[number];

export const agreementStatuses = ['ACTIVE', 'TERMINATING', 'TERMINATED'] as const;

const AgreementSchema = defineEntity({
  name: 'Agreement',
  tableName: 'agreement',
  properties: {
    id: p.uuid().primary(),
    /** Its place in the order in which agreements were concluded. */
    seq: p.bigint('string').autoincrement(),
    customerId: p.text(),
    name: p.text(),
    type: p.enum([...agreementTypes]),
    status: p.enum([...agreementStatuses]),
    initialDate: p.datetime(),
    startsAt: p.datetime(),
    /** Null: until it is cancelled. */
    endsAt: p.datetime().nullable(),
    /** Set once its cancellation is accepted. */
    terminatesOn: p.datetime().nullable(),
    terms: p.json<string[]>(),
  },
});

/** TMF651 Agreement: what a customer and the operator agreed on for a period. */
export class Agreement extends AgreementSchema.class {}
AgreementSchema.setClass(Agreement);
