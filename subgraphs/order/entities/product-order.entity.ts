import { defineEntity, p } from '@mikro-orm/core';
import type { Onboarding } from '../ports.ts';

/** TMF622 states that an order or a line goes through. */
export const orderStates = [
  'acknowledged',
  'inProgress',
  'held',
  'assessingCancellation',
  'pendingCancellation',
  'completed',
  'failed',
  'cancelled',
  'partial',
] as const;
export type OrderState = (typeof orderStates)[number];

export const orderContexts = ['commerce', 'fulfilment'] as const;
export type PartContext = (typeof orderContexts)[number];

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
    customerOrderId: p.uuid(),
    part: p.integer(),
    context: p.enum([...orderContexts]),
    system: p.text().nullable(),
    startsAt: p.datetime().nullable(),
    follows: p.json<string[]>(),
    supersedesId: p.uuid().nullable(),
    schedule: p.integer().default(0),
    runId: p.text().nullable(),
    isBlocked: p.boolean().default(false),
    startedAt: p.datetime().nullable(),
    timeZone: p.text(),
    externalId: p.text(),
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
    /** The company's own number of this purchase. */
    purchaseOrderNumber: p.text().nullable(),
    channel: p.text().nullable(),
    orderDate: p.datetime(),
    requestedStartDate: p.datetime().nullable(),
    requestedCompletionDate: p.datetime().nullable(),
    expectedCompletionDate: p.datetime().nullable(),
    completionDate: p.datetime().nullable(),
  },
});

/**
 * TMF622 `ProductOrder`: one part of a customer order, complete in itself. `externalId` is the process that made it; `version` grows
 * with every change of the order, its items or tasks. Without a `customerId` the customer is still to be created from `partyByValue`.
 * It begins at `startsAt` (null: at once) once all parts it `follows` are final; `schedule` counts how often a run was set down for it,
 * `runId` is the run that fulfils it; `isBlocked` says that its date has come while something it follows was not final.
 */
export class ProductOrder extends ProductOrderSchema.class {}
ProductOrderSchema.setClass(ProductOrder);
