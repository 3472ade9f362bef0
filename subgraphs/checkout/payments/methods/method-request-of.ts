import type { EntityManager } from '@mikro-orm/postgresql';
import type { PaymentMethod } from '../../ports.ts';
import type { PaymentMethodRequest } from '../method-request.ts';
import { StoredPaymentMethod } from './stored-payment-method.entity.ts';

/** How the provider is asked for a payment with this method, and what it is called; undefined when the customer has no such stored one. */
export async function methodRequestOf(
  em: EntityManager,
  method: PaymentMethod,
  { customerId, provider }: { customerId: string | null; provider: string },
): Promise<{ request: PaymentMethodRequest; name: string } | undefined> {
  const { returnUrl } = method;
  if (method.kind === 'card')
    return { request: { method: { kind: 'card', token: method.token }, save: method.save, returnUrl }, name: 'card' };
  if (method.kind === 'redirect')
    return { request: { method: { kind: 'redirect', name: method.name }, save: false, returnUrl }, name: method.name };
  if (customerId === null) return undefined;
  const stored = await em.findOne(StoredPaymentMethod, { id: method.paymentMethodId, customerId, provider });
  return stored
    ? { request: { method: { kind: 'stored', token: stored.token }, save: false, returnUrl }, name: stored.name }
    : undefined;
}
