import { defineEntity, p } from '@mikro-orm/core';
import type { Onboarding } from '../ports.ts';

/** TMF622 states that fulfilment goes through; cancelling on request and its states come with the cancel task. */
export const orderStates = [
  'acknowledged',
  'inProgress',
  'held',
  'pendingCancellation',
  'completed',
  'failed',
  'cancelled',
  'partial',
] as const;
export type OrderState = (typeof orderStates)[number];

/** An accepted quote; `validUntil` in ISO 8601. TMF648 `QuoteRef`. */
export interface Quote {
  id: string;
  validUntil: string;
}

const ProductOrderSchema = defineEntity({
  name: 'ProductOrder',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement(),
    externalId: p.text().unique(),
    state: p.enum([...orderStates]),
    version: p.integer(),
    customerId: p.text().nullable(),
    partyByValue: p.json<Onboarding['customer']>().nullable(),
    billing: p.json<NonNullable<Onboarding['billing']>>().nullable(),
    guestKey: p.text().nullable(),
    accountId: p.text().nullable(),
    billingAccountId: p.text().nullable(),
    cartId: p.text(),
    paymentId: p.text().nullable(),
    quote: p.json<Quote>().nullable(),
    channel: p.text().nullable(),
    orderDate: p.datetime(),
    requestedStartDate: p.datetime().nullable(),
    requestedCompletionDate: p.datetime().nullable(),
    expectedCompletionDate: p.datetime().nullable(),
    completionDate: p.datetime().nullable(),
  },
});

/**
 * TMF622 `ProductOrder`. `externalId` is the process that made it; `version` grows with every change of the order, its items or
 * tasks. Without a `customerId` the customer is still to be created from `partyByValue`.
 */
export class ProductOrder extends ProductOrderSchema.class {}
ProductOrderSchema.setClass(ProductOrder);
