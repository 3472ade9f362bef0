import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { isStaff, type Viewer } from '../../kit/graph/viewer.ts';
import { ShoppingCart } from '../entities/shopping-cart.entity.ts';

/** Which carts of which customer, from where on. */
export interface CartPageKey {
  customerId: string;
  states: readonly string[];
  limit: number;
  /** `updatedAt` and id of the last cart seen. */
  after: readonly [string, string] | null;
}

const visibleTo = (viewer: Viewer) =>
  isStaff(viewer) ? sql`true` : sql`(customer_id = ${viewer.customerId ?? null} or guest_key = ${viewer.guestKey ?? null})`;

const stateIn = (states: readonly string[]) => (states.length > 0 ? sql`state in (${[...states]})` : sql`false`);

const grouped = <Value>(load: (ids: string, key: CartPageKey) => Promise<Map<string, Value>>, missing: () => Value) =>
  new DataLoader<CartPageKey, Value, string>(
    async (keys) => {
      // Fields with the same arguments share one query.
      const groups = Map.groupBy(keys, ({ customerId: _, ...rest }) => JSON.stringify(rest));
      const found = await Promise.all(
        [...groups.values()].map(async (group) => {
          const ids = JSON.stringify(group.map(({ customerId }) => customerId));
          return [group, group[0] ? await load(ids, group[0]) : new Map<string, Value>()] as const;
        }),
      );
      const values = new Map(found.flatMap(([group, of]) => group.map((key) => [key, of.get(key.customerId)] as const)));
      return keys.map((key) => values.get(key) ?? missing());
    },
    { cacheKeyFn: (key) => JSON.stringify(key) },
  );

/** One page of carts for each of many customers in one query, those changed last first; `limit` rows each. */
export const createCartPagesLoader = (em: () => EntityManager, viewer: Viewer) =>
  grouped<ShoppingCart[]>(
    async (ids, { states, limit, after }) => {
      const from = after === null ? sql`true` : sql`(updated_at, id) < (${after[0]}::timestamptz, ${after[1]})`;
      const manager = em();
      const rows = await manager.execute<Record<string, unknown>[]>(sql`
        select c.* from jsonb_array_elements_text(${ids}::jsonb) as parent cross join lateral (
          select * from cart.shopping_cart where customer_id = parent and ${visibleTo(viewer)} and ${stateIn(states)} and ${from}
          order by updated_at desc, id desc limit ${limit}
        ) c order by c.updated_at desc, c.id desc`);
      const carts = rows.map((row) => manager.map(ShoppingCart, row));
      return Map.groupBy(carts, ({ customerId }) => customerId ?? '');
    },
    () => [],
  );

/** How many carts each of many customers has, in one query. */
export const createCartCountsLoader = (em: () => EntityManager, viewer: Viewer) =>
  grouped<number>(
    async (ids, { states }) => {
      const rows = await em().execute<{ id: string; count: number }[]>(sql`
        select customer_id as id, count(*)::int as count from cart.shopping_cart
        where customer_id in (select jsonb_array_elements_text(${ids}::jsonb)) and ${visibleTo(viewer)} and ${stateIn(states)}
        group by 1`);
      return new Map(rows.map(({ id, count }) => [id, count]));
    },
    () => 0,
  );
