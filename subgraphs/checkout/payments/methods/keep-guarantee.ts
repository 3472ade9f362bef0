import type { KeptMethod } from '../../ports.ts';
import type { Till } from '../till.ts';
import { StoredPaymentMethod } from './stored-payment-method.entity.ts';

/** Has the provider keep a card that guarantees bills; what it is kept as replaces what it was shown as. */
export async function keepGuarantee({ em, provider }: Till, id: string): Promise<KeptMethod> {
  const { token, name, isKept } = await em().findOneOrFail(StoredPaymentMethod, { id });
  if (isKept) return { status: 'kept', token, name };
  const kept = await provider.keep({ key: `${id}:keep`, token });
  if (kept.status === 'kept')
    await em().nativeUpdate(StoredPaymentMethod, { id }, { token: kept.token, name: kept.name, isKept: true });
  return kept;
}
