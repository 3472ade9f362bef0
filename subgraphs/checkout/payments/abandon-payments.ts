import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { decided } from './change-payment.ts';
import { StoredPaymentMethod } from './methods/stored-payment-method.entity.ts';
import { paymentEvent } from './payment-event.ts';
import { Payment } from './payment.entity.ts';

/** The checkout came to nothing: what was never asked for is cancelled, what was to be kept is forgotten. */
export async function abandonPayments(em: EntityManager, processId: string, at: Date): Promise<void> {
  const unasked = await em.find(Payment, { processId, status: 'PENDING_AUTHORIZATION' }, { disableIdentityMap: true });
  const ids = unasked.map(({ id }) => id);
  if (ids.length > 0) await em.nativeUpdate(Payment, { id: { $in: ids } }, { ...decided, status: 'CANCELED' });
  await em.nativeDelete(StoredPaymentMethod, { processId, customerId: null });
  await recordEvents(
    em,
    unasked.map((payment) => paymentEvent('PaymentStateChangeEvent', payment, 'CANCELED', at)),
  );
}
