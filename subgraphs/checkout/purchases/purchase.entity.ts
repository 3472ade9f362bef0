import { defineEntity, p } from '@mikro-orm/core';

const PurchaseSchema = defineEntity({
  name: 'Purchase',
  tableName: 'purchase',
  properties: {
    processId: p.uuid().primary(),
    customerId: p.uuid(),
    partyId: p.text(),
    /** Calendar month of the operator, `YYYY-MM`. */
    month: p.text(),
    amount: p.decimal('string'),
    currency: p.text(),
    createdAt: p.datetime(),
  },
});

/** What a member of a customer bought by one checkout: it counts towards the limit of its month. */
export class Purchase extends PurchaseSchema.class {}
PurchaseSchema.setClass(Purchase);
