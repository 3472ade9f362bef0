import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../../kit/graph/viewer.ts';
import { visibleTo } from '../../kit/graph/visible-to.ts';
import { groupedLoader } from '../../kit/grouped-loader.ts';
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

const statusIn = (statuses: readonly string[] | null) => {
  if (statuses === null) return sql`true`;
  return statuses.length > 0 ? sql`status in (${[...statuses]})` : sql`false`;
};

/** One page of products for each of many parents in one query, newest first; `limit` rows each. */
export const createProductPagesLoader = (em: EntityManager, viewer: Viewer) =>
  groupedLoader(
    'id',
    async ({ of, statuses, limit, before }: ProductPageKey, ids): Promise<Map<string, Product[]>> => {
      const from = before === null ? sql`true` : sql`seq < ${before}`;
      const rows = await em.execute<Record<string, unknown>[]>(sql`
        select p.* from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as parent cross join lateral (
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
  groupedLoader(
    'id',
    async ({ of, statuses }: ProductPageKey, ids) => {
      const column = sql.ref(of);
      const rows = await em.execute<{ id: string; count: number }[]>(sql`
        select ${column} as id, count(*)::int as count from inventory.product
        where ${column} in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)) and ${visibleTo(viewer)} and ${statusIn(statuses)}
        group by 1`);
      return new Map(rows.map(({ id, count }) => [id, count]));
    },
    () => 0,
  );
