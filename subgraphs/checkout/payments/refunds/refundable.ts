import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Decimal } from 'decimal.js';
import { Payment } from '../payment.entity.ts';
import { Refund } from './refund.entity.ts';

/** A payment with what is left of it: taken, and neither given back nor on its way back. */
export interface Refundable {
  payment: Payment;
  left: Decimal;
  /** All of its refunds that count. */
  refunds: Refund[];
}

const taken: Payment['status'][] = ['CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED'];

/** Locks captured payments, in the order they were collected: of two refunds at once the second sees the first. */
export async function lockRefundable(em: EntityManager, where: { id: string } | { processId: string }): Promise<Refundable[]> {
  const payments = await em.find(
    Payment,
    { ...where, status: { $in: taken } },
    { orderBy: { position: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const all = await em.find(Refund, { paymentId: { $in: payments.map(({ id }) => id) } });
  return payments.map((payment) => {
    const refunds = all.filter(({ paymentId }) => paymentId === payment.id);
    const going = refunds.filter(({ status }) => status !== 'FAILED');
    return { payment, refunds, left: going.reduce((left, { amount }) => left.minus(amount), new Decimal(payment.amount)) };
  });
}
