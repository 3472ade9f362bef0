import { defineEntity, p } from '@mikro-orm/core';
import { orderStates } from './product-order.entity.ts';

const CustomerOrderSchema = defineEntity({
  name: 'CustomerOrder',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement(),
    externalId: p.text().unique(),
    isOfCheckout: p.boolean(),
    state: p.enum([...orderStates]),
    version: p.integer(),
    customerId: p.text().nullable(),
    guestKey: p.text().nullable(),
    channel: p.text().nullable(),
    timeZone: p.text(),
    orderDate: p.datetime(),
    requestedStartDate: p.datetime().nullable(),
    requestedCompletionDate: p.datetime().nullable(),
    completionDate: p.datetime().nullable(),
  },
});

/**
 * What a customer ordered, as one transaction; its parts are `ProductOrder`s. `externalId` is the process that made it, a checkout if
 * `isOfCheckout`; `version` grows with every change of one of its parts, and its state follows from theirs.
 */
export class CustomerOrder extends CustomerOrderSchema.class {}
CustomerOrderSchema.setClass(CustomerOrder);
