import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../../kit/graph/viewer.ts';
import { visibleTo } from '../../kit/graph/visible-to.ts';
import { groupedLoader } from '../../kit/grouped-loader.ts';
import { ShoppingCart } from '../entities/shopping-cart.entity.ts';

/** Which carts of which customer, from where on. */
export interface CartPageKey {
  customerId: string;
  states: readonly string[];
  limit: number;
  /** `updatedAt` and id of the last cart seen. */
  after: readonly [string, string] | null;
}

const stateIn = (states: readonly string[]) => (states.length > 0 ? sql`state in (${[...states]})` : sql`false`);

/** One page of carts for each of many customers in one query, those changed last first; `limit` rows each. */
export const createCartPagesLoader = (em: () => EntityManager, viewer: Viewer) =>
  groupedLoader(
    'customerId',
    async ({ states, limit, after }: CartPageKey, ids): Promise<Map<string, ShoppingCart[]>> => {
      const from = after === null ? sql`true` : sql`(updated_at, id) < (${after[0]}::timestamptz, ${after[1]})`;
      const manager = em();
      const rows = await manager.execute<Record<string, unknown>[]>(sql`
        select c.* from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as parent cross join lateral (
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
  groupedLoader(
    'customerId',
    async ({ states }: CartPageKey, ids) => {
      const rows = await em().execute<{ id: string; count: number }[]>(sql`
        select customer_id as id, count(*)::int as count from cart.shopping_cart
        where customer_id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)) and ${visibleTo(viewer)} and ${stateIn(states)}
        group by 1`);
      return new Map(rows.map(({ id, count }) => [id, count]));
    },
    () => 0,
  );
