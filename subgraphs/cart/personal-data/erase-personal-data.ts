import type { EntityManager } from '@mikro-orm/postgresql';
import { isOwned, valuesOf, type PersonalDataOwner } from '../../kit/privacy/personal-data.ts';

/** Forgets where to remind of carts, and who did what in them; the carts stay. */
export const erasePersonalData = (em: EntityManager, owner: PersonalDataOwner): Promise<void> =>
  em.fork().transactional(async (tx) => {
    const values = valuesOf(owner);
    await tx.execute(
      `update cart.shopping_cart set contact = null, setback = null, changed_by = null, handed_to = null where ${isOwned}`,
      values,
    );
  });
