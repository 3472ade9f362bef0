import type { EntityManager } from '@mikro-orm/postgresql';
import { v5 as uuidv5 } from 'uuid';
import { recordEvents } from '../../../kit/events/record-event.ts';
import { refundEvent } from './refund-event.ts';
import { Refund } from './refund.entity.ts';

export interface NewRefund {
  /** The same key is the same refund of a payment. */
  key: string;
  amount: string;
  reason: string;
  at: Date;
}

/** Writes a refund down that is to be carried out; its payment is locked by the caller. */
export async function writeRefund(em: EntityManager, paymentId: string, { key, amount, reason, at }: NewRefund): Promise<string> {
  const id = uuidv5(key, paymentId);
  em.create(Refund, { id, paymentId, key, status: 'PENDING', amount, reason, createdAt: at });
  await recordEvents(em, [refundEvent('RefundCreateEvent', { id, paymentId }, 'PENDING', at)]);
  return id;
}
