import type { EntityManager } from '@mikro-orm/postgresql';
import { PaymentEventReceipt } from './payment-event-receipt.entity.ts';

/** No provider repeats a message for so long. */
const KEPT_MS = 30 * 86_400_000;

/** Forgets messages of long ago. */
export const purgeReceipts = (em: EntityManager, now: Date) =>
  em.nativeDelete(PaymentEventReceipt, { receivedAt: { $lt: new Date(now.getTime() - KEPT_MS) } });
