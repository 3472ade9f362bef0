import type { EntityManager } from '@mikro-orm/postgresql';
import { v5 as uuidv5 } from 'uuid';
import type { PaymentMethod } from '../../ports.ts';
import { StoredPaymentMethod } from './stored-payment-method.entity.ts';

/** Writes down a card that is to guarantee the bills of a checkout's customer, before the provider is asked to keep it; null: there is none. */
export async function draftGuarantee(
  em: EntityManager,
  method: PaymentMethod | undefined,
  { processId, provider, at }: { processId: string; provider: string; at: Date },
): Promise<string | null> {
  if (method?.kind !== 'card') return null;
  const id = uuidv5('guarantee', processId);
  const draft = { id, processId, provider, token: method.token, name: 'card', isGuarantee: true, isKept: false, createdAt: at };
  await em.insert(StoredPaymentMethod, draft);
  return id;
}
