import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { registerFlow, type FlowSteps } from '../../../kit/engine/flow.ts';
import type { TransactionSource } from '../../../kit/engine/transaction.ts';
import { recordEvents } from '../../../kit/events/record-event.ts';
import { paymentAt } from '../payment-at.ts';
import { paymentEvent } from '../payment-event.ts';
import { Payment } from '../payment.entity.ts';
import { captureLate } from '../refunds/capture-late.ts';
import type { Till } from '../till.ts';

type LateTill = Pick<Till, 'em' | 'provider' | 'now' | 'startRefund'>;

const over: readonly Payment['status'][] = ['CANCELED', 'DENIED'];

/** How it stands at the provider, if it is over for us. */
async function lookup({ em, provider }: LateTill, paymentId: string): Promise<string | null> {
  const { status, correlatorId } = await paymentAt(em(), provider, paymentId);
  return over.includes(status) ? ((await provider.lookup(correlatorId))?.status ?? null) : null;
}

async function move(em: EntityManager, paymentId: string, from: readonly Payment['status'][], to: Payment['status'], at: Date) {
  const payment = await em.findOneOrFail(Payment, { id: paymentId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!from.includes(payment.status)) return false;
  payment.status = to;
  await recordEvents(em, [paymentEvent('PaymentStateChangeEvent', payment, to, at)]);
  return true;
}

async function giveBack({ em, provider }: LateTill, paymentId: string): Promise<void> {
  const { correlatorId } = await paymentAt(em(), provider, paymentId);
  // Not the key of the first void, which the provider has answered already.
  await provider.void({ key: `${correlatorId}:void:late`, authorizationKey: correlatorId });
}

/** Tries until there is an answer; undefined when the provider refuses one. */
async function untilDone<T>(steps: FlowSteps, name: string, act: () => Promise<T>): Promise<T | undefined> {
  for (let n = 1; ; n++) {
    const tried = await steps.attempt(name, act);
    if (tried.done) return tried.value;
    if (tried.permanent) return undefined;
    await steps.backOff(tried.at, n);
  }
}

/** What is done about a payment that the provider still answers to after it is over: an authorization is voided, money given back, once. */
export const registerLateAnswers = (till: LateTill, source: TransactionSource) => {
  const registered = registerFlow('settleLatePayment', source, async (steps, paymentId: string) => {
    const found = await untilDone(steps, 'lookup', () => lookup(till, paymentId));
    if (found === 'captured')
      await untilDone(steps, 'refund', async () => {
        const refundId = await captureLate(till.em(), paymentId, till.now());
        if (refundId) await till.startRefund(refundId);
        return true;
      });
    if (found !== 'authorized') return;
    const isMine = await steps.local('noteAuthorization', (em) => move(em, paymentId, over, 'AUTHORIZED', till.now()));
    if (!isMine || !(await untilDone(steps, 'void', () => giveBack(till, paymentId).then(() => true)))) return;
    await steps.local('noteVoid', (em) => move(em, paymentId, ['AUTHORIZED'], 'CANCELED', till.now()));
  });
  return { start: (paymentId: string, occasion: string) => registered.start(`late:${paymentId}:${occasion}`, paymentId) };
};
