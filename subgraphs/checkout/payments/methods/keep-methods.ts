import type { EntityManager } from '@mikro-orm/postgresql';
import { v5 as uuidv5 } from 'uuid';
import { CheckoutProcess } from '../../entities/checkout-process.entity.ts';
import { Payment } from '../payment.entity.ts';
import { StoredPaymentMethod } from './stored-payment-method.entity.ts';

/** What a checkout's customer lets us keep becomes a stored method of theirs; one that they have already stays as it is. */
export async function keepMethods(em: EntityManager, processId: string, customerId: string, at: Date): Promise<void> {
  const paid = await em.find(Payment, { processId, toKeep: { $ne: null } });
  for (const { id, provider, toKeep } of paid) {
    if (!toKeep) continue;
    const stored = { id: uuidv5('stored', id), customerId, processId, provider, ...toKeep };
    await em
      .createQueryBuilder(StoredPaymentMethod)
      .insert({ ...stored, isGuarantee: false, isKept: true, createdAt: at })
      .onConflict()
      .ignore()
      .execute();
  }
  await settleGuarantee(em, processId, customerId);
}

async function settleGuarantee(em: EntityManager, processId: string, customerId: string): Promise<void> {
  const { answers } = await em.findOneOrFail(CheckoutProcess, { id: processId }, { fields: ['answers'] });
  const { guarantee } = answers;
  if (guarantee?.kind === 'stored')
    await em.nativeUpdate(StoredPaymentMethod, { id: guarantee.paymentMethodId, customerId }, { isGuarantee: true });
  if (guarantee?.kind !== 'card') return;
  const draft = await em.findOne(StoredPaymentMethod, { processId, customerId: null });
  if (!draft) return;
  const { provider, token } = draft;
  const known = await em.nativeUpdate(StoredPaymentMethod, { customerId, provider, token }, { isGuarantee: true });
  if (known > 0) await em.nativeDelete(StoredPaymentMethod, { id: draft.id });
  else await em.nativeUpdate(StoredPaymentMethod, { id: draft.id }, { customerId });
}
