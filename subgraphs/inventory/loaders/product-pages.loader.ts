import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { isStaff, type Viewer } from '../../kit/graph/viewer.ts';
import { Product } from '../entities/product.entity.ts';

/** Which products of which customer or account, from where on. */
export interface ProductPageKey {
  of: 'customer_id' | 'billing_account_id';
  id: string;
  statuses: readonly string[] | null;
  limit: number;
  /** `seq` of the last product seen. */
  before: string | null;
}

const visibleTo = (viewer: Viewer) =>
  isStaff(viewer) ? sql`true` : sql`(customer_id = ${viewer.customerId ?? null} or guest_key = ${viewer.guestKey ?? null})`;

const statusIn = (statuses: readonly string[] | null) => {
  if (statuses === null) return sql`true`;
  return statuses.length > 0 ? sql`status in (${[...statuses]})` : sql`false`;
};

/** Fields with the same arguments share one query. */
const argumentsOf = ({ id: _id, ...rest }: ProductPageKey) => JSON.stringify(rest);

const groupedLoader = <Value>(load: (keys: ProductPageKey[]) => Promise<Map<string, Value>>, missing: () => Value) =>
  new DataLoader<ProductPageKey, Value, string>(
    async (keys) => {
      const groups = Map.groupBy(keys, argumentsOf);
      const loaded = new Map(await Promise.all([...groups].map(async ([name, group]) => [name, await load(group)] as const)));
      return keys.map((key) => loaded.get(argumentsOf(key))?.get(key.id) ?? missing());
    },
    { cacheKeyFn: (key) => JSON.stringify(key) },
  );

const idsOf = (keys: readonly ProductPageKey[]) => JSON.stringify(keys.map(({ id }) => id));

/** One page of products for each of many parents in one query, newest first; `limit` rows each. */
export const createProductPagesLoader = (em: EntityManager, viewer: Viewer) =>
  groupedLoader<Product[]>(
    async (keys) => {
      const [{ of, statuses, limit, before } = missingKey()] = keys;
      const from = before === null ? sql`true` : sql`seq < ${before}`;
      const rows = await em.execute<Record<string, unknown>[]>(sql`
        select p.* from jsonb_array_elements_text(${idsOf(keys)}::jsonb) as parent cross join lateral (
          select * from inventory.product where ${sql.ref(of)} = parent and ${visibleTo(viewer)} and ${statusIn(statuses)} and ${from}
          order by seq desc limit ${limit}
        ) p order by p.seq desc`);
      const products = rows.map((row) => em.map(Product, row));
      return Map.groupBy(products, (product) => (of === 'customer_id' ? product.customerId : (product.billingAccountId ?? '')));
    },
    () => [],
  );

/** How many products each of many parents has, in one query. */
export const createProductCountsLoader = (em: EntityManager, viewer: Viewer) =>
  groupedLoader<number>(
    async (keys) => {
      const [{ of, statuses } = missingKey()] = keys;
      const column = sql.ref(of);
      const rows = await em.execute<{ id: string; count: number }[]>(sql`
        select ${column} as id, count(*)::int as count from inventory.product
        where ${column} in (select jsonb_array_elements_text(${idsOf(keys)}::jsonb)) and ${visibleTo(viewer)} and ${statusIn(statuses)}
        group by 1`);
      return new Map(rows.map(({ id, count }) => [id, count]));
    },
    () => 0,
  );

const missingKey = (): ProductPageKey => {
  throw new Error('A batch has at least one key.');
};
