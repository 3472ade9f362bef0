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
    const mine = `cart_id in (select id from cart.shopping_cart where ${isOwned})`;
    await tx.execute(`update cart.cart_item set changed_by = null where changed_by is not null and ${mine}`, values);
    await tx.execute(`update cart.cart_change set actor = jsonb_set(actor, '{subject}', 'null') where ${mine}`, values);
  });
