import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { add, anOrder, to } from './given.ts';
import { agent, customer, startOrders, type Orders } from './order-world.ts';

const later = '2031-05-01T00:00:00Z';
const stranger: Viewer = { role: 'anonymous', tenant: 'sample', subject: 'stranger' };
const guest: Viewer = { role: 'anonymous', tenant: 'sample', subject: 'guest', guestKey: 'guest-key' };

let orders: Orders;
const ids: string[] = [];
beforeAll(async () => {
  orders = await startOrders();
  for (let n = 0; n < 7; n++) {
    const items = [
      add('plan'),
      add('extra', { ...to('RELIES_ON', 'plan'), requestedStartDate: later, terminationDate: '2031-06-01T00:00:00Z' }),
    ];
    ids.push((await orders.givenWhole(anOrder(items, { customerId: 'many', guestKey: n === 0 ? 'guest-key' : null }))).id);
  }
  const done = "update ordering.customer_order set state = 'completed' where id = any($1)";
  await orders.query(done, [ids.filter((_id, index) => index % 2 === 1)]);
});
afterAll(async () => {
  await orders?.close();
});

interface List {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const many = { references: [{ __typename: 'Customer', id: 'many' }] };
const page = async (viewer: Viewer, args: { first?: number; after?: string; open?: boolean } = {}) => {
  const [found] = await orders.ask<{ customerOrders: List }[]>(viewer, 'wholeIds', { ...many, ...args });
  return found!.customerOrders;
};
const parts = async (context?: string) => {
  const [found] = await orders.ask<{ productOrders: List }[]>(agent, 'page', { ...many, context });
  return found!.productOrders;
};

describe("a customer's orders", () => {
  it('are listed as the customer made them, newest first, page by page (B8)', async () => {
    const newestFirst = ids.toReversed();
    const first = await page(customer('many'), { first: 4 });
    expect(first).toMatchObject({ totalCount: 7, pageInfo: { hasNextPage: true } });
    const rest = await page(customer('many'), { first: 4, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(newestFirst);
    expect(await page(guest)).toMatchObject({ totalCount: 1, nodes: [{ id: ids[0] }] });
    expect(await page(stranger)).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('are those under way, or the others, where one asks for them', async () => {
    const of = (rest: number) => ids.filter((_id, index) => index % 2 === rest).toReversed();
    const [open, done] = [await page(agent, { open: true }), await page(agent, { open: false })];
    expect(open.nodes.map(({ id }) => id)).toEqual(of(0));
    expect(done.nodes.map(({ id }) => id)).toEqual(of(1));
    expect([open.totalCount, done.totalCount]).toEqual([4, 3]);
    await expect(page(agent, { open: false, after: open.pageInfo.endCursor })).rejects.toThrow('another list');
  });

  it('come with their parts, lines, links and tasks in six statements, however many they are', async () => {
    const read = (first: number) => countStatements(() => orders.ask(customer('many'), 'wholes', { ...many, first }));
    const [two, seven] = [await read(2), await read(7)];
    expect(two.statements).toHaveLength(6);
    expect(seven.statements).toHaveLength(6);
  });

  it('show their parts to those who want TMF622 orders, by context (B13)', async () => {
    expect(await parts()).toMatchObject({ totalCount: 21 });
    expect(await parts('FULFILMENT')).toMatchObject({ totalCount: 21 });
    expect(await parts('COMMERCE')).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await parts('CUSTOMER')).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('are found by reference, and not by strangers', async () => {
    const references = ids.map((id) => ({ __typename: 'CustomerOrder', id }));
    const { result, statements } = await countStatements(() => orders.ask<object[]>(agent, 'entities', { references }));
    expect(result).toMatchObject(ids.map((id) => ({ id })));
    expect(statements).toHaveLength(1);
    expect(await orders.ask(stranger, 'entities', { references: references.slice(1, 2) })).toEqual([null]);
  });

  it('cost one page to list, from an index, also with 10,000 of them', async () => {
    // What is committed asynchronously is not marked as visible to all by the next vacuum.
    await orders.query('set synchronous_commit to on');
    await orders.query(
      `insert into ordering.customer_order (id, external_id, is_of_checkout, state, version, customer_id, time_zone, order_date)
       select gen_random_uuid(), 'bulk-' || n, true, case when n % 100 = 0 then 'inProgress' else 'completed' end, 1,
         case when n % 6 = 0 then 'whale' else 'customer-' || n % 1000 end, 'UTC', now()
         from generate_series(1, 60000) as n`,
    );
    await orders.query('vacuum analyze ordering.customer_order');
    const explain = async (sql: string) => {
      const rows = await orders.query<{ 'QUERY PLAN': string }>(`explain (analyze, costs off) ${sql}`);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    };
    const whale = { references: [{ __typename: 'Customer', id: 'whale' }] };
    const read = async (args: object) => {
      const ask = () => orders.ask<{ customerOrders: List }[]>(customer('whale'), 'wholeIds', { ...whale, ...args });
      const { result, statements } = await countStatements(ask);
      return { list: result[0]!.customerOrders, plans: await Promise.all(statements.map(explain)) };
    };
    const all = await read({ first: 20 });
    expect(all.list.totalCount).toBe(10_000);
    const next = await read({ first: 20, after: all.list.pageInfo.endCursor });
    for (const { plans } of [all, next]) {
      expect(plans[0]).toMatch(/Index Scan using customer_order_customer_id_index .*rows=21.00/);
      expect(plans[1]).toMatch(/Index Only Scan using customer_order_customer_id_index/);
      expect(plans[1]).toMatch(/Heap Fetches: \d{1,2}$/m);
    }
    const open = await read({ first: 20, open: true });
    expect(open.plans[0]).toMatch(/Index Scan using customer_order_open_index .*rows=21.00/);
    const done = await read({ first: 20, open: false });
    expect(done.plans[0]).toMatch(/Index Scan using customer_order_final_index .*rows=21.00/);
  });
});
