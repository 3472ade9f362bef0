import { v5 as uuidv5 } from 'uuid';
import type { Step } from '../../kit/engine/step.ts';
import { recordEvents } from '../../kit/events/record-event.ts';
import { isPositive, type Money } from '../../kit/money.ts';
import { amountDue } from '../amount-due.ts';
import { Payment } from '../entities/payment.entity.ts';
import { paymentEvent } from '../payment-event.ts';
import { problemsOf } from '../problems-of.ts';
import type { Buyer, Cart, CheckoutPorts, Lease } from '../ports.ts';
import { authorizationKey } from './authorization-key.ts';

/** Writes down what is about to be collected, before the provider is asked. */
export const preparePayment: Step<
  { cart: Cart; fees: Lease['fees']; buyer: Buyer; guestKey: string | null },
  { due: Money; paymentId: string | null },
  never,
  CheckoutPorts
> = {
  name: 'preparePayment',
  kind: 'local',
  async invoke({ processId, cart, fees, buyer, guestKey }, { now }, em) {
    const due = amountDue(cart, fees);
    if (!isPositive(due)) return { due, paymentId: null };
    const paymentId = uuidv5('payment', processId);
    em.create(Payment, {
      id: paymentId,
      processId,
      status: 'PENDING_AUTHORIZATION',
      amount: due.value,
      currency: due.currency,
      method: 'card',
      correlatorId: authorizationKey(processId),
      customerId: buyer.customerId,
      guestKey,
      billingAccountId: buyer.billingAccountId,
      createdAt: now(),
    });
    await recordEvents(em, [
      paymentEvent('PaymentCreateEvent', { paymentId, processId, status: 'PENDING_AUTHORIZATION', at: now() }),
    ]);
    return { due, paymentId };
  },
  async compensate({ processId, paymentId, problem }, { now }, em) {
    if (!paymentId) return;
    const denied = problemsOf(problem).some(({ code }) => code === 'PAYMENT_DECLINED');
    const status = denied ? 'DENIED' : 'CANCELED';
    await em.nativeUpdate(Payment, { id: paymentId }, { status });
    await recordEvents(em, [paymentEvent('PaymentStateChangeEvent', { paymentId, processId, status, at: now() })]);
  },
};
