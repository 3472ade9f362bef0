import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { add, anOrder, mobile, modify, noChange, to } from './given.ts';
import { agent, customer, service, startOrders, type Orders } from './order-world.ts';

/** 15 April 2031, in the past of no test run. */
const now = new Date('2031-04-15T10:00:00Z');
const may1 = '2031-04-30T22:00:00.000Z';
const may10 = '2031-05-09T22:00:00.000Z';

let orders: Orders;
beforeAll(async () => {
  orders = await startOrders({ clock: { now: () => now } });
});
afterAll(async () => {
  await orders?.close();
});

/** Roaming now, a discount on it from 1 May and off on 10 May; the line is there. */
const roamingWindow = () =>
  anOrder([
    noChange('line', randomUUID()),
    add('roaming', to('RELIES_ON', 'line')),
    add('discount', { ...to('RELIES_ON', 'roaming'), requestedStartDate: may1, terminationDate: may10 }),
  ]);

const thing = (id: string, more: object = {}) => ({
  id,
  name: `The ${id}`,
  status: 'ACTIVE',
  version: 1,
  productOffering: { id: 'po-plan' },
  productSpecification: { id: 'ps-mobile-line' },
  billingAccount: { id: 'billing-1' },
  relationships: [],
  ...more,
});

interface Ended {
  __typename: string;
  customerOrder: { id: string; parts: { id: string }[] } | null;
}

const endProducts = (key: string, productIds: string[], at: string | null) =>
  orders.ask<Ended>(service, 'endProducts', { input: { key, customerId: 'customer-1', at, productIds } });

describe('one customer order in dated parts', () => {
  it('is one order to the customer, with a part for each instant (B1, B3, B8)', async () => {
    const whole = await orders.givenWhole(roamingWindow());
    expect(whole).toMatchObject({ state: 'ACKNOWLEDGED', context: 'CUSTOMER', timeZone: 'Europe/Berlin', requests: [] });
    const [now1, on, off] = whole.parts.map(({ id }) => id);
    expect(whole.parts).toMatchObject([
      { part: 1, context: 'FULFILMENT', requestedStartDate: null, follows: [], isLate: false, parent: { id: whole.id } },
      { part: 2, context: 'FULFILMENT', requestedStartDate: may1, follows: [{ id: now1 }] },
      { part: 3, context: 'FULFILMENT', requestedStartDate: may10, follows: [{ id: on }] },
    ]);
    expect(whole.items.map((item) => [item.id, item.action, item.productOrder.id])).toEqual([
      ['line', 'NO_CHANGE', now1],
      ['roaming', 'ADD', now1],
      ['discount', 'ADD', on],
      ['discount:end', 'DELETE', off],
    ]);
    expect(new Set(whole.parts.map(({ externalId }) => externalId))).toEqual(new Set([whole.externalId]));
    expect(whole.expectedCompletionDate).toBe(whole.parts[2]?.expectedCompletionDate);
    expect(whole.parts.every(({ tasks }) => tasks.at(-1)?.kind === 'NOTIFY_CUSTOMER')).toBe(true);
  });

  it('ends a product that does not exist yet: by description, with the line that brings it (B3)', async () => {
    const whole = await orders.givenWhole(roamingWindow());
    expect(whole.items[3]).toMatchObject({
      __typename: 'DeleteOrderItem',
      broughtBy: { id: 'discount' },
      product: { __typename: 'ProductValue', name: 'The discount', productOffering: { id: 'po-discount' } },
    });
  });

  it('keeps links between lines of different parts, and says when each begins and why (B12)', async () => {
    const whole = await orders.givenWhole(roamingWindow());
    expect(whole.items[2]).toMatchObject({
      relationships: [{ type: 'RELIES_ON', item: { id: 'roaming' } }],
      effectiveRequestedStartDate: { value: may1, source: 'ITEM', timeZone: 'Europe/Berlin', wallClock: '2031-05-01T00:00:00' },
      terminationDate: may10,
      // 9 of the 31 days of May, of 19.99 a month.
      windowCharge: { value: '5.80', currency: 'EUR' },
    });
    expect(whole.items[1]).toMatchObject({ windowCharge: null, effectiveRequestedStartDate: { source: 'DEFAULT' } });
  });

  it('is the only part of its order where there is nothing to take apart', async () => {
    const whole = await orders.givenWhole(anOrder([mobile('line')], { requestedStartDate: may1 }));
    expect(whole.parts).toMatchObject([{ context: 'COMMERCE', part: 1, requestedStartDate: may1, system: null }]);
    expect(whole.items[0]?.effectiveRequestedStartDate).toMatchObject({ source: 'ORDER', value: may1 });
  });

  it('goes to each system by itself (B9)', async () => {
    const backend = { name: 'legacy', bulk: true, idempotent: true, timeoutMs: 1_000 };
    const whole = await orders.givenWhole(anOrder([add('old', { backend, ...to('RELIES_ON', 'new') }), add('new')]));
    expect(whole.parts.map(({ system, items }) => [system, items.map(({ id }) => id)])).toEqual([
      [null, ['new']],
      ['legacy', ['old']],
    ]);
    expect(whole.parts[1]?.follows).toEqual([{ id: whole.parts[0]?.id }]);
  });

  it('is answered again to the process that made it, also when its dates have passed', async () => {
    const input = roamingWindow();
    const { id } = await orders.givenWhole(input);
    const late = { ...input, items: input.items.map((item) => ({ ...item, terminationDate: '2031-04-01T00:00:00Z' })) };
    expect(await orders.submit(late)).toMatchObject({ customerOrder: { id, parts: [{}, {}, {}] } });
    expect(await orders.query('select 1 from ordering.outbox_event where correlation_id = $1', [input.processId])).toHaveLength(
      3,
    );
  });

  it('is refused whole for one impossible date, with all that is wrong', async () => {
    const before = await orders.query('select 1 from ordering.customer_order');
    const { problems } = await orders.submit(
      anOrder([
        add('early', to('RELIES_ON', 'later')),
        add('later', { requestedStartDate: may1 }),
        modify('change', 'p', { terminationDate: may10 }),
      ]),
    );
    expect(problems?.map(({ code, path }) => [code, path.at(-2), path.at(-1)])).toEqual([
      ['TERMINATION_NOT_ALLOWED', 'change', 'terminationDate'],
      ['STARTS_BEFORE_NEED', 'early', 'requestedStartDate'],
    ]);
    expect(await orders.query('select 1 from ordering.customer_order')).toHaveLength(before.length);
  });

  it('is planned before it is ordered: the parts to come', async () => {
    const facts = [
      'id',
      'action',
      'productSpecificationId',
      'categoryIds',
      'resourceSpecifications',
      'billingAccountAfterProduct',
    ];
    const more = ['characteristics', 'relationships', 'requestedStartDate', 'terminationDate'];
    const pick = (item: object) =>
      Object.fromEntries(Object.entries(item).filter(([name]) => [...facts, ...more].includes(name)));
    const items = roamingWindow().items.map(pick);
    const planned = await orders.ask<{ parts: object[]; tasks: { key: string }[] }>(service, 'plan', { items });
    expect(planned).toMatchObject({
      problems: [],
      parts: [
        { number: 1, requestedStartDate: null, items: [{ id: 'line' }, { id: 'roaming' }], follows: [] },
        { number: 2, requestedStartDate: may1, items: [{ id: 'discount', cartItemId: 'discount' }], follows: [1] },
        {
          number: 3,
          requestedStartDate: may10,
          items: [{ id: 'discount:end', action: 'DELETE', cartItemId: 'discount' }],
          follows: [2],
        },
      ],
    });
    expect(new Set(planned.tasks.map(({ key }) => key)).size).toBe(planned.tasks.length);
    const wrong = await orders.ask(service, 'plan', { items: items.map((item) => ({ ...item, requestedStartDate: may10 })) });
    expect(wrong).toMatchObject({ parts: [], tasks: [], problems: [{ code: 'EMPTY_WINDOW' }] });
  });

  it('costs the same few statements to accept, however many parts it has', async () => {
    const accept = (input: object) => countStatements(() => orders.submit(input));
    const [one, three] = [await accept(anOrder([add('plan')])), await accept(roamingWindow())];
    expect(three.statements.length - one.statements.length).toBeLessThanOrEqual(3);
  });

  it('is seen by its customer and staff only', async () => {
    const { id } = await orders.givenWhole(roamingWindow());
    expect(await orders.readWhole(id, customer('customer-1'))).toMatchObject({ id });
    expect(await orders.readWhole(id, customer('somebody else'))).toBeNull();
    expect(await orders.readWhole(randomUUID(), agent)).toBeNull();
  });
});

describe('the end of products on a date', () => {
  it('is one order of dated DELETE lines, once per key, begun by itself (D3)', async () => {
    const [line, extra, ended] = [randomUUID(), randomUUID(), randomUUID()];
    orders.inService.push(
      thing(line),
      thing(extra, { relationships: [{ type: 'RELIES_ON', product: { id: line } }] }),
      thing(ended, { status: 'TERMINATED' }),
    );
    const key = randomUUID();
    const answer = await endProducts(key, [line, extra, ended, 'unknown'], may1);
    const whole = await orders.readWhole(answer.customerOrder?.id ?? '');
    expect(whole).toMatchObject({
      externalId: key,
      parts: [{ requestedStartDate: may1 }],
      items: [{ product: { id: line } }, { product: { id: extra }, relationships: [{ type: 'RELIES_ON', item: { id: line } }] }],
    });
    expect(
      await orders.query('select 1 from ordering.product_order where external_id = $1 and schedule > 0', [key]),
    ).toHaveLength(1);
    const answers = await Promise.all([1, 2, 3].map(() => endProducts(key, [line, extra], may1)));
    expect(answers.map(({ customerOrder }) => customerOrder?.id)).toEqual(Array(3).fill(whole?.id));
    expect((await endProducts(randomUUID(), [line, ended], may10)).customerOrder).toBeNull();
    orders.inService.length = 0;
  });
});
