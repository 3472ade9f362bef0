import { defineEntity, p } from '@mikro-orm/core';
import type { PaymentMethodRequest } from './method-request.ts';

const PaymentSchema = defineEntity({
  name: 'Payment',
  properties: {
    id: p.uuid().primary(),
    processId: p.uuid(),
    purpose: p.enum(['ORDER', 'DEPOSIT']),
    /** From 1, in the order they are collected. */
    position: p.integer(),
    status: p.enum([
      'PENDING_AUTHORIZATION',
      'ACTION_REQUIRED',
      'UNKNOWN',
      'AUTHORIZED',
      'CAPTURED',
      'CANCELED',
      'DENIED',
      'PARTIALLY_REFUNDED',
      'REFUNDED',
    ]),
    amount: p.decimal().precision(14).scale(2),
    currency: p.text(),
    refundedAmount: p.decimal().precision(14).scale(2).default('0.00'),
    provider: p.text(),
    method: p.text(),
    correlatorId: p.text().unique(),
    providerReference: p.text().nullable(),
    authorizationCode: p.text().nullable(),
    /** What the provider is told; wiped once it has decided. */
    methodRequest: p.json<PaymentMethodRequest>().nullable(),
    /** What becomes a stored method once the order stands and its customer is known. */
    toKeep: p.json<{ token: string; name: string }>().nullable(),
    redirectUrl: p.text().nullable(),
    clientSecret: p.text().nullable(),
    /** Since when the customer or the provider is waited for. */
    waitingSince: p.datetime().nullable(),
    denial: p.json<{ providerCode: string; reason: string }>().nullable(),
    paymentDate: p.datetime().nullable(),
    customerId: p.uuid().nullable(),
    guestKey: p.text().nullable(),
    billingAccountId: p.uuid().nullable().index(),
    customerOrderId: p.uuid().nullable().index(),
    createdAt: p.datetime(),
  },
  uniques: [{ properties: ['processId', 'position'] }],
});

/** Money collected, or meant to be, for one checkout. TMF676 `Payment`. */
export class Payment extends PaymentSchema.class {}
PaymentSchema.setClass(Payment);
