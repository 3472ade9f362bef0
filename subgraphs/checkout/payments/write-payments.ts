import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { methodRequestOf } from './methods/method-request-of.ts';
import { paymentEvent } from './payment-event.ts';
import type { PlannedPayment } from './payment-plan.ts';
import { Payment } from './payment.entity.ts';
import { correlatorOf, paymentIdOf } from './payment-ids.ts';

interface Owner {
  processId: string;
  customerId: string | null;
  guestKey: string | null;
  billingAccountId: string | null;
  provider: string;
  at: Date;
}

/** Writes the payments of a checkout down; undefined, and nothing written, when a stored method is not the customer's. */
export async function writePayments(
  em: EntityManager,
  planned: readonly PlannedPayment[],
  { at, ...owner }: Owner,
): Promise<string[] | undefined> {
  const { processId } = owner;
  const written: Payment[] = [];
  for (const [index, { purpose, amount, method }] of planned.entries()) {
    const asked = await methodRequestOf(em, method, owner);
    if (!asked) return undefined;
    const position = index + 1;
    written.push(
      em.create(
        Payment,
        {
          ...owner,
          id: paymentIdOf(processId, position),
          purpose,
          position,
          status: 'PENDING_AUTHORIZATION',
          amount: amount.value,
          currency: amount.currency,
          method: asked.name,
          methodRequest: asked.request,
          correlatorId: correlatorOf(processId, position),
          createdAt: at,
        },
        { persist: false },
      ),
    );
  }
  em.persist(written);
  await recordEvents(
    em,
    written.map((payment) => paymentEvent('PaymentCreateEvent', payment, payment.status, at)),
  );
  return written.map(({ id }) => id);
}
