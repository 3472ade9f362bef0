import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { add, anOrder, modify, to } from './given.ts';
import { agent, customer, service, startOrders, type Orders } from './order-world.ts';

let orders: Orders;
let ids: string[];

const guest: Viewer = { role: 'anonymous', subject: 'guest', guestKey: 'guest-key' };
const stranger: Viewer = { role: 'anonymous', subject: 'stranger' };

beforeAll(async () => {
  orders = await startOrders();
  ids = [];
  for (let n = 0; n < 25; n++) {
    const items = [add('plan'), add('extra', to('RELIES_ON', 'plan')), modify('change', `product-${n % 5}`)];
    ids.push(await orders.given(anOrder(items, { customerId: 'many', guestKey: n === 0 ? 'guest-key' : null })));
  }
});
afterAll(async () => {
  await orders?.close();
});

interface Page {
  productOrders: { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

const references = (__typename: string, ...keys: string[]) => ({ references: keys.map((id) => ({ __typename, id })) });

const page = async (viewer: Viewer, first: number, after?: string) => {
  const [found] = await orders.ask<Page[]>(viewer, 'page', { ...references('Customer', 'many'), first, after });
  return found!.productOrders;
};

describe('reading orders', () => {
  it('shows an order to its customer, its guest and staff, and to nobody else', async () => {
    const [first, second] = ids as [string, string];
    for (const viewer of [customer('many'), agent, service, guest]) expect(await orders.read(first, viewer)).not.toBeNull();
    for (const viewer of [customer('other'), stranger]) expect(await orders.read(first, viewer)).toBeNull();
    expect(await orders.read(second, guest)).toBeNull();
    for (const id of [randomUUID(), 'not an id', first.slice(1)]) expect(await orders.read(id)).toBeNull();
  });

  it("pages through a customer's orders, newest first", async () => {
    const newestFirst = ids.toReversed();
    const first = await page(customer('many'), 20);
    expect(first.nodes.map(({ id }) => id)).toEqual(newestFirst.slice(0, 20));
    expect(first).toMatchObject({ totalCount: 25, pageInfo: { hasNextPage: true } });
    const rest = await page(customer('many'), 20, first.pageInfo.endCursor);
    expect(rest.nodes.map(({ id }) => id)).toEqual(newestFirst.slice(20));
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect(await page(stranger, 20)).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await page(guest, 20)).toMatchObject({ totalCount: 1, nodes: [{ id: ids[0] }] });
  });

  it('answers twenty orders with items and tasks in four statements', async () => {
    const read = () => orders.ask(customer('many'), 'entities', references('Customer', 'many'));
    const { statements } = await countStatements(read);
    expect(statements).toHaveLength(4);
    const one = await countStatements(() => orders.read(ids[0]!));
    expect(one.statements).toHaveLength(3);
  });

  it('finds the orders that touched a product, oldest first', async () => {
    const products = ['product-0', 'product-1', 'nobody'];
    const { result, statements } = await countStatements(() =>
      orders.ask<{ touchedBy: { id: string }[] }[]>(agent, 'entities', references('Product', ...products)),
    );
    expect(result.map(({ touchedBy }) => touchedBy.map(({ id }) => id))).toEqual([
      [0, 5, 10, 15, 20].map((n) => ids[n]),
      [1, 6, 11, 16, 21].map((n) => ids[n]),
      [],
    ]);
    expect(statements).toHaveLength(1);
    const [hidden] = await orders.ask<{ touchedBy: object[] }[]>(stranger, 'entities', references('Product', 'product-0'));
    expect(hidden!.touchedBy).toEqual([]);
  });

  it('resolves references in one statement, and not for strangers', async () => {
    const { result, statements } = await countStatements(() =>
      orders.ask<object[]>(agent, 'entities', references('ProductOrder', ...ids)),
    );
    expect(result).toHaveLength(25);
    expect(statements).toHaveLength(1);
    expect(await orders.ask(stranger, 'entities', references('ProductOrder', ids[1]!))).toEqual([null]);
  });
});
