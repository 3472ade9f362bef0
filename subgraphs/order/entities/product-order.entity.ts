import { defineEntity, p } from '@mikro-orm/core';

/** TMF622 states that fulfilment goes through; cancelling and its states come with the cancel task. */
export const orderStates = ['acknowledged', 'inProgress', 'held', 'completed'] as const;
export type OrderState = (typeof orderStates)[number];

const ProductOrderSchema = defineEntity({
  name: 'ProductOrder',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement(),
    externalId: p.text().unique(),
    state: p.enum([...orderStates]),
    version: p.integer(),
    customerId: p.text(),
    guestKey: p.text().nullable(),
    billingAccountId: p.text().nullable(),
    cartId: p.text(),
    paymentId: p.text().nullable(),
    channel: p.text().nullable(),
    orderDate: p.datetime(),
    requestedStartDate: p.datetime().nullable(),
    requestedCompletionDate: p.datetime().nullable(),
    expectedCompletionDate: p.datetime().nullable(),
    completionDate: p.datetime().nullable(),
  },
});

/** TMF622 `ProductOrder`. `externalId` is the process that made it; `version` grows with every change of the order, its items or tasks. */
export class ProductOrder extends ProductOrderSchema.class {}
ProductOrderSchema.setClass(ProductOrder);
