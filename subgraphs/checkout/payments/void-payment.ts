import type { ProviderPayment } from '../ports.ts';
import { changePayment, decided } from './change-payment.ts';
import { paymentAt } from './payment-at.ts';
import type { Payment } from './payment.entity.ts';
import { captureLate } from './refunds/capture-late.ts';
import type { Till } from './till.ts';

const mayBeAuthorized: readonly Payment['status'][] = ['AUTHORIZED', 'ACTION_REQUIRED', 'UNKNOWN'];
const isOpen: readonly (Payment['status'] | ProviderPayment['status'])[] = [
  'AUTHORIZED',
  'authorized',
  'actionRequired',
  'pending',
];

/** Gives an authorization back. Where the answer was lost, the provider is asked what there is to give back. */
export async function voidPayment(till: Till, paymentId: string): Promise<void> {
  const { em, provider, now } = till;
  const payment = await paymentAt(em(), provider, paymentId);
  const { status, correlatorId } = payment;
  if (!mayBeAuthorized.includes(status)) return watchForLateAnswer(till, payment);

  const found = status === 'AUTHORIZED' ? payment : await provider.lookup(correlatorId);
  if (found?.status === 'captured') {
    const refundId = await captureLate(em(), payment.id, now());
    return refundId ? till.startRefund(refundId) : undefined;
  }
  if (found && isOpen.includes(found.status))
    await provider.void({ key: `${correlatorId}:void`, authorizationKey: correlatorId });
  const providerReference = found?.providerReference ?? null;
  await changePayment(em(), payment, { ...decided, toKeep: null, status: 'CANCELED', providerReference }, now());
  if (!found) await till.settleLate(paymentId, 'void');
}

/** The provider had not heard of it, but may have by now. */
const watchForLateAnswer = async (till: Till, { id, status, providerReference }: Payment) => {
  if (status === 'CANCELED' && !providerReference) await till.settleLate(id, 'void');
};
