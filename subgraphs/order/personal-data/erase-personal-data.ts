import type { EntityManager } from '@mikro-orm/postgresql';
import { isOfCustomer, isOwned, valuesOf, type PersonalDataOwner } from '../../kit/privacy/personal-data.ts';

/** Forgets who an order was for by value, and what people wrote; orders stay. */
export const erasePersonalData = (em: EntityManager, owner: PersonalDataOwner): Promise<void> =>
  em.fork().transactional(async (tx) => {
    const values = valuesOf(owner);
    await tx.execute(`update ordering.product_order set party_by_value = null where ${isOwned}`, values);
    await tx.execute(
      `update ordering.task_request set reason = null, decision = decision - 'reason' where ${isOfCustomer}`,
      values.slice(0, 1),
    );
  });
