import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { InputProblem } from '../../../kit/graph/user-error.ts';
import type { Products } from '../../ports.ts';
import { guaranteeNeeded } from '../problems.ts';
import { StoredPaymentMethod } from './stored-payment-method.entity.ts';

/** Forgets a stored method; the problem when it is the last one behind bills that go on. Another one of the customer takes its place. */
export async function removeMethod(
  em: EntityManager,
  { id, customerId, isGuarantee }: Pick<StoredPaymentMethod, 'id' | 'customerId' | 'isGuarantee'>,
  products: Pick<Products, 'areRecurring'>,
): Promise<InputProblem | undefined> {
  const isNeeded = isGuarantee && customerId != null && (await products.areRecurring(customerId));
  return em.fork().transactional(async (tx) => {
    // All of them: of two that are removed at once the second sees that it is the last.
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const all = await tx.find(StoredPaymentMethod, { customerId }, { orderBy: { createdAt: 'desc', id: 'asc' }, lockMode });
    const method = all.find((one) => one.id === id);
    const [other] = all.filter((one) => one.id !== id);
    if (!method) return undefined;
    if (isNeeded && !other) return guaranteeNeeded();
    if (method.isGuarantee && other) other.isGuarantee = true;
    tx.remove(method);
    return undefined;
  });
}
