import type { EntityManager } from '@mikro-orm/postgresql';
import { isOwned, readOwned, type OwnedRows, type PersonalDataOwner } from '../../kit/privacy/personal-data.ts';

const kinds: readonly OwnedRows[] = [
  {
    name: 'carts',
    blocker: 'OPEN_CHECKOUT',
    sql: `select id, state, channel, contact, created_at as "createdAt", updated_at as "updatedAt", state = 'CHECKING_OUT' as "isOpen"
            from cart.shopping_cart where ${isOwned} order by created_at, id`,
  },
];

/** Carts of a person. */
export const readPersonalData = (em: EntityManager, owner: PersonalDataOwner) => readOwned(em, owner, kinds);
