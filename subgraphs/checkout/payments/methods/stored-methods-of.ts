import type { EntityManager } from '@mikro-orm/postgresql';
import { StoredPaymentMethod } from './stored-payment-method.entity.ts';

/** The stored methods of these customers, the newest first. */
export const storedMethodsOf = (em: EntityManager, customerIds: readonly string[]): Promise<StoredPaymentMethod[]> =>
  em.find(StoredPaymentMethod, { customerId: { $in: [...customerIds] } }, { orderBy: { createdAt: 'desc', id: 'asc' } });
