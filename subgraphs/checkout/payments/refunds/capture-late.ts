import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../../kit/events/record-event.ts';
import { decided } from '../change-payment.ts';
import { paymentEvent } from '../payment-event.ts';
import { Payment } from '../payment.entity.ts';
import { writeRefund } from './write-refund.ts';

const taken: readonly Payment['status'][] = ['CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED'];

/** Money that came for a checkout that has come to nothing: noted, and all of it is to go back. The refund's id, once. */
export const captureLate = (em: EntityManager, paymentId: string, at: Date): Promise<string | undefined> =>
  em.transactional(async (tx) => {
    const payment = await tx.findOneOrFail(Payment, { id: paymentId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (taken.includes(payment.status)) return undefined;
    Object.assign(payment, { ...decided, toKeep: null, status: 'CAPTURED', paymentDate: at });
    await recordEvents(tx, [paymentEvent('PaymentStateChangeEvent', payment, 'CAPTURED', at)]);
    const reason = 'The payment arrived after the checkout had come to nothing.';
    return writeRefund(tx, payment.id, { key: 'late', amount: payment.amount, reason, at });
  });
