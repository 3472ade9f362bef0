import { sql, type RawQueryFragment } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../../kit/graph/viewer.ts';
import { visibleTo } from '../../kit/graph/visible-to.ts';
import { groupedLoader } from '../../kit/grouped-loader.ts';
import { CustomerOrder } from '../entities/customer-order.entity.ts';
import { ProductOrder, type PartContext } from '../entities/product-order.entity.ts';

/** A list of a customer's orders; keys with the same filter share their queries. */
interface ListKey<Filter> {
  customerId: string;
  filter: Filter;
}

/** A page of such a list. */
interface PageKey<Filter> extends ListKey<Filter> {
  limit: number;
  /** `seq` of the last order seen. */
  before: string | null;
}

interface List<Order, Filter> {
  table: RawQueryFragment;
  where(filter: Filter): RawQueryFragment;
  toOrder(row: Record<string, unknown>): Order & { customerId?: string | null };
}

const everything = sql`true`;

/** In the words of the partial indexes. */
const isFinal = sql`state in ('completed', 'failed', 'cancelled', 'partial')`;
const isOpen = sql`state not in ('completed', 'failed', 'cancelled', 'partial')`;

/** The parts, with the filter on what they are. */
const partsList = (em: EntityManager): List<ProductOrder, PartContext | null> => ({
  table: sql`ordering.product_order`,
  where: (context) => (context === null ? everything : sql`context = ${context}`),
  toOrder: (row) => em.map(ProductOrder, row),
});

/** The customers' orders: those under way or waiting, the others, or all. */
const customerOrdersList = (em: EntityManager): List<CustomerOrder, boolean | null> => ({
  table: sql`ordering.customer_order`,
  where: (open) => (open === null ? everything : open ? isOpen : isFinal),
  toOrder: (row) => em.map(CustomerOrder, row),
});

/** Pages and totals of the orders of many customers, newest first: customers with the same arguments share one query. */
export const createOrderListLoaders = (em: EntityManager, viewer: Viewer) => ({
  orderPages: pagesLoader(em, viewer, partsList(em)),
  orderCounts: countsLoader(em, viewer, partsList(em)),
  customerOrderPages: pagesLoader(em, viewer, customerOrdersList(em)),
  customerOrderCounts: countsLoader(em, viewer, customerOrdersList(em)),
});

const pagesLoader = <Order, Filter>(em: EntityManager, viewer: Viewer, { table, where, toOrder }: List<Order, Filter>) =>
  groupedLoader(
    'customerId',
    async ({ before, filter, limit }: PageKey<Filter>, customerIds): Promise<Map<string, Order[]>> => {
      const ids = JSON.stringify(customerIds);
      const rows = await em.execute<Record<string, unknown>[]>(sql`
      select o.* from jsonb_array_elements_text(${ids}::jsonb) as parent cross join lateral (
        select * from ${table}
        where customer_id = parent and ${visibleTo(viewer)} and ${where(filter)}
          and ${before === null ? everything : sql`seq < ${before}`}
        order by seq desc limit ${limit}
      ) o order by o.seq desc`);
      return Map.groupBy(rows.map(toOrder), ({ customerId }) => customerId ?? '');
    },
    () => [],
  );

const countsLoader = <Order, Filter>(em: EntityManager, viewer: Viewer, { table, where }: List<Order, Filter>) =>
  groupedLoader(
    'customerId',
    async ({ filter }: ListKey<Filter>, customerIds) => {
      const rows = await em.execute<{ id: string; count: number }[]>(sql`
      select customer_id as id, count(*)::int as count from ${table}
      where customer_id in (${customerIds}) and ${visibleTo(viewer)} and ${where(filter)}
      group by 1`);
      return new Map(rows.map(({ id, count }) => [id, count]));
    },
    () => 0,
  );
