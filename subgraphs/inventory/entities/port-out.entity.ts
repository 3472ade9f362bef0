import { defineEntity, p } from '@mikro-orm/core';

const PortOutSchema = defineEntity({
  name: 'PortOut',
  properties: {
    id: p.uuid().primary(),
    state: p.enum(['scheduled', 'completed', 'cancelled']),
    msisdn: p.text(),
    recipientOperator: p.text(),
    wantedDate: p.text(),
    dueAt: p.datetime(),
    productId: p.uuid(),
    /** What has to be started outside this transaction. */
    errand: p.enum(['release']).nullable(),
    requestedAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
});

/** A number that leaves for another operator. */
export class PortOut extends PortOutSchema.class {}
PortOutSchema.setClass(PortOut);
