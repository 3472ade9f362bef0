import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../actor.ts';
import { CartChange } from '../entities/cart-change.entity.ts';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import type { LineChange } from './line-change.ts';

const MOST_VERSIONS = 100;
const MOST_BYTES = 1_000_000;

/** Remembers what led to the cart's version, and forgets the oldest: the history of a cart stays small whatever is done to it. */
export const keepHistory = async (
  em: EntityManager,
  { id: cartId, version }: ShoppingCart,
  { actor, changes, at }: { actor: Actor; changes: LineChange[]; at: Date },
): Promise<void> => {
  await em.insert(CartChange, { cartId, version, at, actor, changes, size: JSON.stringify(changes).length });
  await em.execute(sql`
    delete from cart.cart_change where cart_id = ${cartId} and version < ${version} and version <= (
      select coalesce(max(version), 0) from (
        select version, sum(size) over (order by version desc) as total from cart.cart_change where cart_id = ${cartId}
      ) as counted where total > ${MOST_BYTES} or version <= ${version - MOST_VERSIONS}
    )`);
};
