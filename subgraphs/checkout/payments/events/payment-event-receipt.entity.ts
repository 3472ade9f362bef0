import { defineEntity, p } from '@mikro-orm/core';

const PaymentEventReceiptSchema = defineEntity({
  name: 'PaymentEventReceipt',
  properties: {
    provider: p.text().primary(),
    eventId: p.text().primary(),
    receivedAt: p.datetime(),
  },
});

/** A provider's message that was dealt with: sent again, it does nothing more. */
export class PaymentEventReceipt extends PaymentEventReceiptSchema.class {}
PaymentEventReceiptSchema.setClass(PaymentEventReceipt);
