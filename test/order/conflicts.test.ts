import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { add, anOrder, modify, noChange, terminate, to } from './given.ts';
import { agent, customer, service, startOrders, type Orders } from './order-world.ts';

let orders: Orders;
beforeAll(async () => {
  orders = await startOrders();
});
afterAll(() => orders?.close());

const DAY = 86_400_000;
const today = Date.now();
const inDays = (days: number) => new Date(today + days * DAY).toISOString();
const on = (days: number | null, more: object = {}) => (days === null ? more : { requestedStartDate: inDays(days), ...more });
const sets = (name: string, value: unknown) => ({ characteristics: [{ name, value }] });
const voicemail = sets('voicemail', true);

const place = (items: object[], more: object = {}) => orders.submit(anOrder(items, more));
const accepted = async (items: object[], more: object = {}) => {
  const { customerOrder, problems } = await place(items, more);
  if (!customerOrder) throw new Error(JSON.stringify(problems));
  return { id: customerOrder.id, part: customerOrder.parts[0]?.id ?? '' };
};
const followsOf = async (partId: string) => {
  const [row] = await orders.query<{ follows: string[] }>('select follows from ordering.product_order where id = $1', [partId]);
  return row?.follows;
};

describe('an order on a product that an open order acts on', () => {
  it.each([
    ['a change on the day the product ends', modify('b', ''), 20, terminate('a', ''), 20, 'DELETE'],
    ['a change after the product has ended', modify('b', ''), 30, terminate('a', ''), 20, 'DELETE'],
    ['the end before a change that is planned', terminate('b', ''), 20, modify('a', ''), 30, 'MODIFY'],
    ['a second end', terminate('b', ''), 40, terminate('a', ''), 20, 'DELETE'],
    [
      'another value for what is planned to change',
      modify('b', '', sets('coverage', 'National')),
      5,
      modify('a', ''),
      30,
      'MODIFY',
    ],
    ['a line that relies on a product that has ended by then', noChange('b', ''), 30, terminate('a', ''), 20, 'DELETE'],
    ['the end of a product that a planned line relies on', terminate('b', ''), 20, noChange('a', ''), 30, 'NO_CHANGE'],
  ])('refuses %s, when it is placed, and names the order (hard case 7)', async (_what, second, day, first, itsDay, itsAction) => {
    const productId = randomUUID();
    const itsDate = inDays(itsDay);
    const planned = { ...first, productId, requestedStartDate: itsDate };
    const open = await accepted(
      itsAction === 'NO_CHANGE' ? [planned, add('with', { ...to('RELIES_ON', 'a'), ...on(itsDay) })] : [planned],
    );
    const line = { ...second, productId, ...on(day) };
    const { problems } = await place(
      line.action === 'NO_CHANGE' ? [line, add('with', { ...to('RELIES_ON', 'b'), ...on(day) })] : [line],
    );
    expect(problems).toMatchObject([
      {
        code: 'PRODUCT_CHANGE_CONFLICT',
        path: ['items', 'b'],
        productId,
        openOrderId: open.id,
        itsAction,
        itsDate,
      },
    ]);
    expect(problems?.[0]?.recover.at(-1)).toEqual({
      operation: 'requestOrderCancellation',
      arguments: { input: { customerOrderId: open.id, itemIds: ['a'] } },
    });
  });

  it('says what the other one sets, and offers the change anew', async () => {
    const productId = randomUUID();
    await accepted([modify('a', productId, on(30))]);
    const date = inDays(5);
    const { problems } = await place([
      modify('b', productId, { requestedStartDate: date, characteristics: [{ name: 'coverage', value: 'National' }] }),
    ]);
    expect(problems).toMatchObject([
      {
        reason: 'Another order sets the same: coverage.',
        itsDelta: [{ name: 'coverage', value: 'International' }],
        recover: [
          {
            operation: 'configureChange',
            arguments: {
              input: {
                productId,
                configuration: { characteristics: [{ name: 'coverage', value: 'National' }] },
                requestedStartDate: { instant: date },
              },
            },
          },
          { operation: 'requestOrderCancellation' },
        ],
      },
    ]);
  });

  it('lets two changes of one moment in one after the other: exactly one wins (hard case 7)', async () => {
    for (let round = 0; round < 5; round += 1) {
      const productId = randomUUID();
      const answers = await Promise.all(
        ['National', 'International', 'World', 'Europe'].map((value) => place([modify('b', productId, sets('coverage', value))])),
      );
      expect(answers.filter(({ customerOrder }) => customerOrder)).toHaveLength(1);
      const codes = answers.flatMap(({ problems = [] }) => problems.map(({ code }) => code));
      expect(codes).toEqual(Array.from({ length: 3 }, () => 'PRODUCT_CHANGE_CONFLICT'));
    }
  });

  it('lets orders on several products in, in whatever order they name them', async () => {
    for (let round = 0; round < 5; round += 1) {
      const products = Array.from({ length: 4 }, () => randomUUID());
      const change = (ids: string[], characteristic: string) =>
        place(ids.map((id, index) => modify(`l${index}`, id, sets(characteristic, 1))));
      const answers = await Promise.all([change(products, 'dataAllowance'), change(products.toReversed(), 'voicemail')]);
      expect(answers.map(({ problems }) => problems)).toEqual([undefined, undefined]);
    }
  });

  it('lets independent changes follow each other by date, whichever was placed first', async () => {
    const productId = randomUUID();
    const later = await accepted([modify('a', productId, on(30))]);
    const sooner = await accepted([modify('b', productId, on(10, voicemail))]);
    const last = await accepted([terminate('c', productId, on(40))]);
    expect(await followsOf(sooner.part)).toEqual([]);
    expect(await followsOf(later.part)).toEqual([sooner.part]);
    expect(new Set(await followsOf(last.part))).toEqual(new Set([sooner.part, later.part]));
  });

  it('does not name the order of somebody who had the product before', async () => {
    const productId = randomUUID();
    await accepted([terminate('a', productId, on(20))], { customerId: 'customer-of-before' });
    const { problems } = await place([modify('b', productId, on(30))]);
    expect(problems).toMatchObject([{ openOrderId: null, itsAction: 'DELETE', recover: [{ operation: 'configureChange' }] }]);
  });

  it('sees the end of a window whose product is there by now', async () => {
    const window = await accepted([add('day', { terminationDate: inDays(20) })]);
    await orders.start(window.part);
    const done = await orders.until(window.part, ({ state }) => state === 'COMPLETED');
    const productId = done.items[0]?.product?.id ?? '';
    expect((await place([terminate('b', productId, on(30))])).problems).toMatchObject([
      { code: 'PRODUCT_CHANGE_CONFLICT', openOrderId: window.id, itsAction: 'DELETE' },
    ]);
    expect((await place([modify('b', productId, on(10))])).problems).toBeUndefined();
  });
});

describe('a change made for a version of the product', () => {
  const changed = async (productId: string, value: string, productVersion: number | null) => {
    const { part } = await accepted([modify('a', productId, { ...sets('coverage', value), productVersion })]);
    await orders.finished(part);
  };

  it('is refused when what it sets was set since, and accepted otherwise', async () => {
    const productId = randomUUID();
    await changed(productId, 'International', 1);
    const stale = await place([modify('b', productId, { ...sets('coverage', 'World'), productVersion: 1 })]);
    expect(stale.problems).toMatchObject([
      {
        code: 'PRODUCT_CHANGE_CONFLICT',
        openOrderId: null,
        itsAction: 'MODIFY',
        itsDate: null,
        itsDelta: [{ name: 'coverage', value: 'International' }],
        recover: [{ operation: 'configureChange' }],
      },
    ]);
    expect((await place([modify('b', productId, { ...voicemail, productVersion: 1 })])).problems).toBeUndefined();
    expect((await place([modify('b', productId, { ...sets('coverage', 'World'), productVersion: 2 })])).problems).toBeUndefined();
  });

  it('is refused also where versions were made by other things than orders', async () => {
    const productId = randomUUID();
    await changed(productId, 'International', 7);
    expect((await place([modify('b', productId, { ...sets('coverage', 'World'), productVersion: 7 })])).problems).toHaveLength(1);
    expect((await place([modify('b', productId, { ...sets('coverage', 'World'), productVersion: 8 })])).problems).toBeUndefined();
  });
});

describe('what is planned for a product', () => {
  interface Planned {
    productId: string;
    date: string | null;
    action: string;
    deltaCharacteristics: object[];
    delta: object;
    productOrder: { id: string; parent: { id: string } };
    item: { id: string };
  }
  const upcoming = async (ids: string[], viewer = customer('customer-1')) =>
    orders.ask<{ upcoming: Planned[] }[]>(viewer, 'upcoming', { references: ids.map((id) => ({ __typename: 'Product', id })) });

  it('is told by date, with its orders, to its customer and to agents', async () => {
    const productId = randomUUID();
    const end = await accepted([terminate('end', productId, on(40))]);
    const change = await accepted([modify('change', productId, on(30))]);
    const now = await accepted([modify('now', productId, voicemail)]);
    const plan = [
      { date: null, action: 'MODIFY', delta: { voicemail: true }, productOrder: { parent: { id: now.id } }, item: { id: 'now' } },
      {
        action: 'MODIFY',
        delta: { coverage: 'INTERNATIONAL' },
        deltaCharacteristics: [{ name: 'coverage', value: 'International' }],
        productOrder: { id: change.part },
      },
      { action: 'DELETE', deltaCharacteristics: [], productOrder: { parent: { id: end.id } } },
    ];
    expect(await upcoming([productId])).toMatchObject([{ upcoming: plan }]);
    expect(await upcoming([productId], agent)).toMatchObject([{ upcoming: plan }]);
    expect(await upcoming([productId], customer('somebody'))).toEqual([{ upcoming: [] }]);
    expect(await orders.ask(service, 'planned', { productIds: [productId, productId] })).toMatchObject(plan);
    await expect(orders.ask(agent, 'planned', { productIds: [productId] })).rejects.toThrow('NOT_FOUND');
  });

  it('takes as many statements for many products as for one', async () => {
    const ids = Array.from({ length: 10 }, () => randomUUID());
    for (const id of ids) await accepted([modify('a', id, on(30)), terminate('b', randomUUID(), on(30))]);
    const count = async (some: string[]) => (await countStatements(() => upcoming(some))).statements.length;
    expect(await count(ids)).toBe(await count(ids.slice(0, 1)));
  });
});
