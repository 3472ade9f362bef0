import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { paymentEvent } from './payment-event.ts';
import { Payment } from './payment.entity.ts';

/** What may change about a payment; its status always does. */
export type PaymentChange = Pick<Payment, 'status'> &
  Partial<
    Pick<
      Payment,
      | 'providerReference'
      | 'authorizationCode'
      | 'methodRequest'
      | 'toKeep'
      | 'redirectUrl'
      | 'clientSecret'
      | 'waitingSince'
      | 'denial'
      | 'paymentDate'
      | 'refundedAmount'
    >
  >;

/** Nothing of it is needed once the provider has decided. */
export const decided = { methodRequest: null, redirectUrl: null, clientSecret: null } as const;

/** Writes a change down, with its event when the status is another one. `payment` is as it was read: whoever comes second changes nothing. */
export const changePayment = (em: EntityManager, payment: Payment, change: PaymentChange, at: Date): Promise<void> =>
  em.transactional(async (tx) => {
    const changed = await tx.nativeUpdate(Payment, { id: payment.id, status: payment.status }, change);
    if (changed > 0 && change.status !== payment.status)
      await recordEvents(tx, [paymentEvent('PaymentStateChangeEvent', payment, change.status, at)]);
  });
