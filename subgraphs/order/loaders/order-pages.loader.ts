import { sql, type RawQueryFragment } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { Viewer } from '../../kit/graph/viewer.ts';
import { CustomerOrder } from '../entities/customer-order.entity.ts';
import { ProductOrder, type PartContext } from '../entities/product-order.entity.ts';
import { visibleTo } from './visible-to.ts';

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

/** Answers each key from one query for all keys that differ in their customers only. */
const byCustomer = <Key extends { customerId: string }, Value>(
  read: (keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>,
  missing: Value,
) => {
  const rest = (key: Key) => JSON.stringify({ ...key, customerId: null });
  return new DataLoader<Key, Value, string>(
    async (keys) => {
      const groups = Map.groupBy(keys, rest);
      const found = new Map(await Promise.all([...groups].map(async ([name, group]) => [name, await read(group)] as const)));
      return keys.map((key) => found.get(rest(key))?.get(key.customerId) ?? missing);
    },
    { cacheKeyFn: (key) => JSON.stringify([key.customerId, rest(key)]) },
  );
};

const pagesLoader = <Order, Filter>(em: EntityManager, viewer: Viewer, { table, where, toOrder }: List<Order, Filter>) =>
  byCustomer<PageKey<Filter>, Order[]>(async (keys) => {
    const [first] = keys;
    if (!first) return new Map();
    const { before, filter, limit } = first;
    const ids = JSON.stringify(keys.map(({ customerId }) => customerId));
    const rows = await em.execute<Record<string, unknown>[]>(sql`
      select o.* from jsonb_array_elements_text(${ids}::jsonb) as parent cross join lateral (
        select * from ${table}
        where customer_id = parent and ${visibleTo(viewer)} and ${where(filter)}
          and ${before === null ? everything : sql`seq < ${before}`}
        order by seq desc limit ${limit}
      ) o order by o.seq desc`);
    return Map.groupBy(rows.map(toOrder), ({ customerId }) => customerId ?? '');
  }, []);

const countsLoader = <Order, Filter>(em: EntityManager, viewer: Viewer, { table, where }: List<Order, Filter>) =>
  byCustomer<ListKey<Filter>, number>(async (keys) => {
    const [first] = keys;
    if (!first) return new Map();
    const rows = await em.execute<{ id: string; count: number }[]>(sql`
      select customer_id as id, count(*)::int as count from ${table}
      where customer_id in (${keys.map(({ customerId }) => customerId)}) and ${visibleTo(viewer)} and ${where(first.filter)}
      group by 1`);
    return new Map(rows.map(({ id, count }) => [id, count]));
  }, 0);
