import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { add, anOrder, mobile, noChange, sim, to } from './given.ts';
import { agent, customer, service, startOrders, type Orders } from './order-world.ts';

let orders: Orders;
let ids: string[];

const guest: Viewer = { role: 'anonymous', tenant: 'sample', subject: 'guest', guestKey: 'guest-key' };
const stranger: Viewer = { role: 'anonymous', tenant: 'sample', subject: 'stranger' };

beforeAll(async () => {
  orders = await startOrders();
  ids = [];
  for (let n = 0; n < 25; n++) {
    const items = [add('plan'), add('extra', to('RELIES_ON', 'plan')), noChange('context', `product-${n % 5}`)];
    ids.push(await orders.given(anOrder(items, { customerId: 'many', guestKey: n === 0 ? 'guest-key' : null })));
  }
});
afterAll(async () => {
  await orders?.close();
});

interface Planned {
  parts: object[];
  tasks: { key: string; kind: string; dependsOn: string[] }[];
}

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

  it('answers twenty orders with parents, items and tasks in five statements', async () => {
    const read = () => orders.ask(customer('many'), 'entities', references('Customer', 'many'));
    const { statements } = await countStatements(read);
    expect(statements).toHaveLength(5);
    const one = await countStatements(() => orders.read(ids[0]!));
    expect(one.statements).toHaveLength(4);
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

  it('lists what happens for an order, by category and action (E18)', async () => {
    const pipelines = await orders.ask<{ category: { id: string } | null; action: string; tasks: object[] }[]>(
      agent,
      'pipelines',
      {},
    );
    await expect(orders.ask(stranger, 'pipelines', {})).rejects.toThrow('Only for agents');
    const lines = pipelines.find(({ category, action }) => category?.id === 'cat-mobile' && action === 'ADD');
    expect(lines).toMatchObject({ failurePolicy: 'BEST_EFFORT' });
    expect(lines?.tasks[2]).toEqual({
      key: 'configure',
      kind: 'CONFIGURE_SERVICE',
      api: 'TMF640',
      provider: 'serviceActivation',
      per: 'ITEM',
      dependsOn: ['number'],
      retry: { max: 10, backoffMs: 250 },
      compensatesWith: 'restoreService',
      pointOfNoReturn: false,
    });
    expect(pipelines.filter(({ category }) => category === null).map(({ action }) => action)).toEqual([
      'ADD',
      'MODIFY',
      'DELETE',
      'NO_CHANGE',
    ]);
  });

  it('plans what an order would get, exactly, for services only', async () => {
    const items = [mobile('line'), sim('card', 'physical', to('RELIES_ON', 'line'))];
    const facts = [
      'id',
      'action',
      'productSpecificationId',
      'categoryIds',
      'resourceSpecifications',
      'billingAccountAfterProduct',
    ];
    const lines = items.map((item) =>
      Object.fromEntries(Object.entries(item).filter(([name]) => [...facts, 'characteristics', 'relationships'].includes(name))),
    );
    const { parts, tasks: planned } = await orders.ask<Planned>(service, 'plan', { items: lines });
    expect(parts).toMatchObject([{ number: 1, requestedStartDate: null, system: null, follows: [] }]);
    expect(planned.map(({ key }) => key)).toContain('card:ship');
    expect(planned.find(({ key }) => key === 'line:number')).toEqual({
      key: 'line:number',
      kind: 'RESERVE_NUMBER',
      itemId: 'line',
      provider: 'inventory',
      api: 'TMF639',
      dependsOn: ['line:prepare'],
      pointOfNoReturn: false,
    });
    const order = await orders.read(await orders.given(anOrder(items)));
    expect(order?.tasks.map(({ kind, dependsOn }) => `${kind} ${dependsOn.length}`)).toEqual(
      planned.map(({ kind, dependsOn }) => `${kind} ${dependsOn.length}`),
    );
    await expect(orders.ask(agent, 'plan', { items: lines })).rejects.toThrow('NOT_FOUND');
    await expect(orders.ask(agent, 'createCustomer', { customerOrderId: order!.parent.id })).rejects.toThrow('NOT_FOUND');
  });
});
