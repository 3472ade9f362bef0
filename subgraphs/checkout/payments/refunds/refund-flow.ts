import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/core';
import { Decimal } from 'decimal.js';
import { registerFlow } from '../../../kit/engine/flow.ts';
import type { TransactionSource } from '../../../kit/engine/transaction.ts';
import { recordEvents } from '../../../kit/events/record-event.ts';
import { paymentAt } from '../payment-at.ts';
import { paymentEvent } from '../payment-event.ts';
import { Payment } from '../payment.entity.ts';
import type { Till } from '../till.ts';
import { refundEvent } from './refund-event.ts';
import { Refund } from './refund.entity.ts';

type RefundTill = Pick<Till, 'em' | 'provider' | 'now'>;

/** Asks the provider; the key makes a repeated question the same refund. */
async function ask({ em, provider }: RefundTill, refundId: string): Promise<void> {
  const { paymentId, amount } = await em().findOneOrFail(Refund, { id: refundId });
  const { correlatorId, currency } = await paymentAt(em(), provider, paymentId);
  await provider.refund({
    key: `${correlatorId}:refund:${refundId}`,
    authorizationKey: correlatorId,
    amount: { value: amount, currency },
  });
}

const pending = (em: EntityManager, id: string) =>
  em.findOne(Refund, { id, status: 'PENDING' }, { lockMode: LockMode.PESSIMISTIC_WRITE });

async function complete(em: EntityManager, refundId: string, at: Date): Promise<void> {
  const refund = await pending(em, refundId);
  if (!refund) return;
  const payment = await em.findOneOrFail(Payment, { id: refund.paymentId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  Object.assign(refund, { status: 'COMPLETED', completedAt: at });
  payment.refundedAmount = new Decimal(payment.refundedAmount).plus(refund.amount).toFixed(2);
  payment.status = new Decimal(payment.refundedAmount).equals(payment.amount) ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
  await recordEvents(em, [
    refundEvent('RefundStateChangeEvent', refund, 'COMPLETED', at),
    paymentEvent('PaymentStateChangeEvent', payment, payment.status, at),
  ]);
}

/** The provider refused for good: what was not given back is free to be given back again. */
async function fail(em: EntityManager, refundId: string, at: Date): Promise<void> {
  const refund = await pending(em, refundId);
  if (!refund) return;
  Object.assign(refund, { status: 'FAILED', completedAt: at });
  await recordEvents(em, [refundEvent('RefundStateChangeEvent', refund, 'FAILED', at)]);
}

/** Refunds as the engine carries them out: asked for until the provider has decided. */
export const registerRefunds = (till: RefundTill, source: TransactionSource) => {
  const registered = registerFlow('refundPayment', source, async (steps, refundId: string) => {
    for (let n = 1; ; n++) {
      const tried = await steps.attempt('refund', () => ask(till, refundId));
      if (tried.done) break;
      if (tried.permanent) return steps.local('recordFailure', (em) => fail(em, refundId, till.now()));
      await steps.backOff(tried.at, n);
    }
    await steps.local('recordRefund', (em) => complete(em, refundId, till.now()));
  });
  return { start: (refundId: string) => registered.start(`refund:${refundId}`, refundId) };
};

/** Carries refunds out that are written down. */
export type Refunds = ReturnType<typeof registerRefunds>;
