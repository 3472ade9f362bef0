import { defineEntity, p } from '@mikro-orm/core';

const RefundSchema = defineEntity({
  name: 'Refund',
  properties: {
    id: p.uuid().primary(),
    paymentId: p.uuid(),
    /** Whoever asks twice with the same key gets one refund. */
    key: p.text(),
    status: p.enum(['PENDING', 'COMPLETED', 'FAILED']),
    amount: p.decimal().precision(14).scale(2),
    reason: p.text(),
    createdAt: p.datetime(),
    completedAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['paymentId', 'key'] }],
  indexes: [
    {
      name: 'refund_pending_index',
      expression: `create index refund_pending_index on checkout.refund (created_at) where status = 'PENDING'`,
    },
    {
      name: 'refund_failed_index',
      expression: `create index refund_failed_index on checkout.refund (id) where status = 'FAILED'`,
    },
  ],
});

/** Captured money on its way back. TMF676 `Refund`. */
export class Refund extends RefundSchema.class {}
RefundSchema.setClass(Refund);
