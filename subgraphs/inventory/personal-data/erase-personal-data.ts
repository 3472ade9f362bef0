import type { EntityManager } from '@mikro-orm/postgresql';
import { isOfCustomer, isOwned, valuesOf, type PersonalDataOwner } from '../../kit/privacy/personal-data.ts';

/** Forgets who held numbers at other operators; products and numbers stay. */
export const erasePersonalData = (em: EntityManager, owner: PersonalDataOwner): Promise<void> =>
  em.fork().transactional(async (tx) => {
    const values = valuesOf(owner);
    await tx.execute(
      `update inventory.port_in set account_number = null, holder = null, authorization_code = null where ${isOwned}`,
      values,
    );
    await tx.execute(`delete from inventory.port_out_code where ${isOfCustomer}`, values.slice(0, 1));
  });
