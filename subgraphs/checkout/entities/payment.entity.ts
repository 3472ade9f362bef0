import { defineEntity, p } from '@mikro-orm/core';

const PaymentSchema = defineEntity({
  name: 'Payment',
  properties: {
    id: p.uuid().primary(),
    processId: p.uuid().unique(),
    status: p.enum(['PENDING_AUTHORIZATION', 'AUTHORIZED', 'CAPTURED', 'CANCELED', 'DENIED']),
    amount: p.decimal().precision(14).scale(2),
    currency: p.text(),
    method: p.text(),
    correlatorId: p.text(),
    authorizationCode: p.text().nullable(),
    paymentDate: p.datetime().nullable(),
    customerId: p.uuid(),
    guestKey: p.text().nullable(),
    billingAccountId: p.uuid().nullable().index(),
    productOrderId: p.uuid().nullable().index(),
    createdAt: p.datetime(),
  },
});

/** Money collected, or meant to be, for one checkout. TMF676 `Payment`. */
export class Payment extends PaymentSchema.class {}
PaymentSchema.setClass(Payment);
