import { defineEntity, p } from '@mikro-orm/core';

const CustomerSchema = defineEntity({
  name: 'Customer',
  tableName: 'customer',
  properties: {
    id: p.text().primary(),
    partyId: p.text(),
    name: p.text(),
    status: p.enum(['PROSPECTIVE', 'ACTIVE', 'CLOSED']),
    /** Opens the customer to the bearer of the cart token that led to it. */
    guestKey: p.text().nullable(),
    /** What the last credit check said. */
    riskSegment: p.enum(['LOW', 'MEDIUM', 'HIGH']).nullable(),
    /** Null: the operator's. */
    timeZone: p.text().nullable(),
    createdAt: p.datetime(),
  },
});

/** TMF629 Customer: the role of a party that buys. */
export class Customer extends CustomerSchema.class {}
CustomerSchema.setClass(Customer);
