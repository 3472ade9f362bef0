import type { EntityManager } from '@mikro-orm/postgresql';
import { Permanent } from '../../kit/engine/step.ts';
import type { PaymentProvider } from '../ports.ts';
import { Payment } from './payment.entity.ts';

/** The payment, at the provider that it was begun with. */
export async function paymentAt(em: EntityManager, provider: PaymentProvider, paymentId: string): Promise<Payment> {
  const payment = await em.findOneOrFail(Payment, { id: paymentId });
  if (payment.provider === provider.name) return payment;
  throw new Permanent(`The payment was begun with ${payment.provider}, which is not configured here; ${provider.name} is.`);
}
