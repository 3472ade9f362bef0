import { Permanent } from '../../kit/engine/step.ts';
import { changePayment } from './change-payment.ts';
import { paymentAt } from './payment-at.ts';
import type { Till } from './till.ts';

/** Takes what was set aside, once: the provider knows the key. */
export async function capturePayment({ em, provider, now }: Till, paymentId: string): Promise<void> {
  const payment = await paymentAt(em(), provider, paymentId);
  const { status, correlatorId, amount, currency } = payment;
  if (status === 'CAPTURED' || status === 'PARTIALLY_REFUNDED' || status === 'REFUNDED') return;
  if (status !== 'AUTHORIZED') throw new Permanent(`A payment that is ${status} cannot be captured.`);
  await provider.capture({ key: `${correlatorId}:capture`, authorizationKey: correlatorId, amount: { value: amount, currency } });
  await changePayment(em(), payment, { status: 'CAPTURED', paymentDate: now() }, now());
}
