import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { Viewer } from '../../kit/graph/viewer.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import { visibleTo } from './visible-to.ts';

/** A page of a customer's orders. */
export interface OrderPageKey {
  customerId: string;
  limit: number;
  /** `seq` of the last order seen. */
  before: string | null;
}

/** One page of orders for each of many customers, newest first: customers with the same arguments share one query. */
export const createOrderPagesLoader = (em: EntityManager, viewer: Viewer) =>
  new DataLoader<OrderPageKey, ProductOrder[], string>(
    async (keys) => {
      const groups = Map.groupBy(keys, ({ limit, before }) => `${limit} ${before ?? ''}`);
      const pages = await Promise.all([...groups.values()].map((group) => readPages(em, viewer, group)));
      const byCustomer = new Map([...groups.keys()].map((name, index) => [name, pages[index]]));
      return keys.map(({ customerId, limit, before }) => byCustomer.get(`${limit} ${before ?? ''}`)?.get(customerId) ?? []);
    },
    { cacheKeyFn: ({ customerId, limit, before }) => JSON.stringify([customerId, limit, before]) },
  );

async function readPages(em: EntityManager, viewer: Viewer, group: readonly OrderPageKey[]) {
  const [first] = group;
  const before = first?.before ?? null;
  const ids = JSON.stringify(group.map(({ customerId }) => customerId));
  const rows = await em.execute<Record<string, unknown>[]>(sql`
    select o.* from jsonb_array_elements_text(${ids}::jsonb) as parent cross join lateral (
      select * from ordering.product_order
      where customer_id = parent and ${visibleTo(viewer)} and ${before === null ? sql`true` : sql`seq < ${before}`}
      order by seq desc limit ${first?.limit ?? 0}
    ) o order by o.seq desc`);
  return Map.groupBy(
    rows.map((row) => em.map(ProductOrder, row)),
    ({ customerId }) => customerId,
  );
}

/** How many orders each of many customers has, in one query. */
export const createOrderCountsLoader = (em: EntityManager, viewer: Viewer) =>
  new DataLoader<string, number>(async (customerIds) => {
    const rows = await em.execute<{ id: string; count: number }[]>(sql`
      select customer_id as id, count(*)::int as count from ordering.product_order
      where customer_id in (${[...customerIds]}) and ${visibleTo(viewer)} group by 1`);
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return customerIds.map((id) => counts.get(id) ?? 0);
  });
