import type { EntityManager } from '@mikro-orm/postgresql';
import { Payment } from '../payment.entity.ts';
import type { Till } from '../till.ts';

/** A provider's message, as it came. */
export interface PaymentMessage {
  provider: string;
  signature: string;
  payload: string;
}

/** Deals with a message once. What happened is asked of the provider: the message only says that something did. */
export type ReceivePaymentEvent = (message: PaymentMessage) => Promise<'received' | 'unsigned' | 'unknown provider'>;

interface Wakes {
  /** Lets a checkout look again; harmless when it does not wait. */
  wake: (processId: string) => Promise<void>;
}

/** False when the message was here before. Whoever brings it at the same time waits for us. */
async function isFirst(em: EntityManager, provider: string, eventId: string, receivedAt: Date): Promise<boolean> {
  const inserted = await em.execute<object[]>(
    `insert into checkout.payment_event_receipt (provider, event_id, received_at) values (?, ?, ?) on conflict do nothing returning 1`,
    [provider, eventId, receivedAt],
  );
  return inserted.length > 0;
}

export const createReceiver =
  ({ em, provider, now, settleLate, wake }: Pick<Till, 'em' | 'provider' | 'now' | 'settleLate'> & Wakes): ReceivePaymentEvent =>
  async (message) => {
    if (message.provider !== provider.name) return 'unknown provider';
    const read = await provider.readEvent(message.signature, message.payload);
    if (!read) return 'unsigned';
    const { event } = read;
    if (!event) return 'received';
    // What it leads to is begun before the receipt is committed: a message whose receipt was lost is sent again.
    await em().transactional(async (tx) => {
      if (!(await isFirst(tx, provider.name, event.id, now()))) return;
      const payment = await tx.findOne(Payment, { correlatorId: event.key, provider: provider.name });
      if (payment?.status === 'CANCELED' || payment?.status === 'DENIED') await settleLate(payment.id, event.id);
      else if (payment?.status === 'ACTION_REQUIRED' || payment?.status === 'UNKNOWN') await wake(payment.processId);
    });
    return 'received';
  };
