import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { abroad, amending, codes, soon } from './amending.ts';
import { add, anOrder, mobile, modify, to } from './given.ts';
import { startOrders, type Orders } from './order-world.ts';
import { quoteItems } from './quoting.ts';

let orders: Orders;
const amend = amending(() => orders);

beforeAll(async () => {
  orders = await startOrders();
  orders.answers.set('QuoteItems', quoteItems);
});
afterAll(async () => {
  await orders?.close();
});

const refuse = (match: string) =>
  orders.sandbox.faults.inject({
    provider: 'SERVICE_ACTIVATION',
    operation: 'activate',
    kind: 'REFUSE',
    times: 1,
    delayMs: 0,
    match,
  });
const effectsOf = (key: string) =>
  orders
    .effects()
    .filter(({ input }) => input.key === key)
    .map(({ operation }) => operation);

describe('amending lines of a part that has not begun', () => {
  it('puts the whole part into a supplemental one with new values and prices, which is fulfilled in its place', async () => {
    const whole = await orders.givenWhole(
      anOrder([mobile('plan'), add('extra', to('RELIES_ON', 'plan'))], { requestedStartDate: soon(3) }),
    );
    const [part] = whole.parts;
    await orders.start(part!.id);
    const amended = await amend(whole.id, [abroad('plan')]);
    expect(amended).toMatchObject({
      __typename: 'SupplementalOrder',
      order: {
        part: 2,
        context: 'FULFILMENT',
        state: 'ACKNOWLEDGED',
        supersedes: { id: part!.id },
        parent: { id: whole.id },
        items: [
          { id: 'plan', state: 'ACKNOWLEDGED', product: { attributes: { coverage: 'INTERNATIONAL' } } },
          { id: 'extra', relationships: [{ type: 'RELIES_ON', item: { id: 'plan' } }] },
        ],
      },
      supersedes: { state: 'CANCELLED', supersededBy: { id: amended.order.id } },
    });
    await expect(orders.readWhole(whole.id)).resolves.toMatchObject({
      state: 'ACKNOWLEDGED',
      totals: { dueNow: { value: '19.98' }, monthly: { value: '44.98' } },
      items: [{ id: 'plan' }, { id: 'extra' }],
      parts: [{ part: 1 }, { part: 2 }],
    });
  });

  it('completes what is amended at once, and tells the checkout of nothing that failed', async () => {
    const whole = await orders.givenWhole(anOrder([add('plan', { requestedStartDate: soon(1) }), add('now')]));
    await orders.start(whole.parts[0]!.id);
    const amended = await amend(whole.id, [{ itemId: 'plan', requestedStartDate: { instant: new Date() } }]);
    const done = await orders.until(amended.order.id, ({ state }) => state === 'COMPLETED');
    expect(done.items).toMatchObject([{ id: 'plan', product: { __typename: 'ProductRef' } }]);
    await orders.until(whole.parts[0]!.id, ({ state }) => state === 'COMPLETED');
    await expect(orders.readWhole(whole.id)).resolves.toMatchObject({ state: 'COMPLETED' });
    const reports = orders.reports.filter(({ processId }) => processId === whole.externalId);
    expect(reports.flatMap(({ failedItemIds }) => failedItemIds)).toEqual([]);
  });

  it('moves one line and leaves the others where they are', async () => {
    const start = soon(5);
    const whole = await orders.givenWhole(
      anOrder([add('plan'), add('extra', to('RELIES_ON', 'plan'))], { requestedStartDate: start }),
    );
    const part = whole.parts[0]!;
    await orders.start(part.id);
    const later = soon(9);
    const moved = await amend(whole.id, [{ itemId: 'extra', requestedStartDate: { instant: later } }]);
    expect(moved).toMatchObject({
      order: { requestedStartDate: later.toISOString(), follows: [{ id: part.id }], items: [{ id: 'extra' }] },
      supersedes: { state: 'ACKNOWLEDGED' },
    });
    const tooEarly = await amend(whole.id, [{ itemId: 'extra', requestedStartDate: { instant: soon(2) } }]);
    expect(codes(tooEarly)).toEqual(['STARTS_BEFORE_NEED input.items.extra.requestedStartDate']);
  });

  it('moves the end of a window, which still ends the product of its line', async () => {
    const whole = await orders.givenWhole(anOrder([add('pass', { requestedStartDate: soon(1), terminationDate: soon(4) })]));
    await orders.start(whole.parts[0]!.id);
    const later = soon(6);
    const moved = await amend(whole.id, [{ itemId: 'pass:end', requestedStartDate: { instant: later } }]);
    expect(moved).toMatchObject({
      order: {
        follows: expect.arrayContaining([{ id: whole.parts[0]!.id }]),
        items: [{ id: 'pass:end', broughtBy: { id: 'pass' } }],
      },
    });
    const [pass] = (await orders.readWhole(whole.id))!.items;
    expect(pass).toMatchObject({ id: 'pass', terminationDate: later.toISOString() });
    const none = await amend(whole.id, [{ itemId: 'pass:end', requestedStartDate: { instant: new Date() } }]);
    expect(codes(none)).toContain('EMPTY_WINDOW input.items.pass.terminationDate');
    const empty = await amend(whole.id, [{ itemId: 'pass', requestedStartDate: { instant: soon(7) } }]);
    expect(codes(empty)).toContain('EMPTY_WINDOW input.items.pass.terminationDate');
    // The line that brings the product is amended: its end waits for the one in its place.
    const amended = await amend(whole.id, [abroad('pass')]);
    const end = await orders.read(moved.order.id);
    expect(end?.follows.map(({ id }) => id)).toContain(amended.order.id);
  });

  it('amends the amendment next, and knows one call by its key', async () => {
    const whole = await orders.givenWhole(anOrder([add('plan')], { requestedStartDate: soon(3) }));
    const key = randomUUID();
    const first = await amend(whole.id, [abroad('plan')], { key });
    const again = await amend(whole.id, [abroad('plan')], { key });
    expect(again.order.id).toBe(first.order.id);
    await expect(amend(whole.id, [{ itemId: 'plan', quantity: 2 }], { key })).resolves.toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    const second = await amend(whole.id, [{ itemId: 'plan', characteristics: [{ name: 'dataAllowance', value: 20 }] }]);
    expect(second.order).toMatchObject({ part: 3, supersedes: { id: first.order.id } });
    await expect(orders.readWhole(whole.id)).resolves.toMatchObject({ state: 'ACKNOWLEDGED', items: [{ id: 'plan' }] });
  });

  it('lets one of two amendments at the same moment win, and names the winner to the other', async () => {
    const whole = await orders.givenWhole(anOrder([add('plan')], { requestedStartDate: soon(3) }));
    const answers = await Promise.all([amend(whole.id, [abroad('plan')]), amend(whole.id, [abroad('plan')])]);
    const won = answers.filter(({ __typename }) => __typename === 'SupplementalOrder');
    const lost = answers.filter(({ __typename }) => __typename === 'OrderRequestRejected');
    expect([won.length, lost.length]).toEqual([1, 1]);
    expect(lost[0]).toMatchObject({
      problems: [{ code: expect.stringMatching(/SUPERSEDED|NOTHING_CHANGES/) }],
    });
  });
});

describe('amending lines with a minimum term', () => {
  const term = '24 months';
  const asked: object[] = [];
  beforeAll(() => {
    orders.answers.set('QuoteItems', (variables) => {
      asked.push(...(variables.items as object[]));
      return quoteItems(variables);
    });
  });
  afterAll(() => {
    orders.answers.set('QuoteItems', quoteItems);
    orders.answers.delete('ProductToday');
  });

  it('prices a new product by its own, which the product keeps', async () => {
    const whole = await orders.givenWhole(anOrder([add('plan', { term })], { requestedStartDate: soon(3) }));
    const { order } = await amend(whole.id, [{ ...abroad('plan'), requestedStartDate: { instant: new Date() } }]);
    expect(asked).toContainEqual(expect.objectContaining({ ref: 'plan', term }));
    await orders.start(order.id);
    await orders.until(order.id, ({ state }) => state === 'COMPLETED');
    const prepared = orders
      .effects()
      .find(({ operation, input }) => operation === 'PrepareProduct' && input.key === `${order.id}:plan`);
    expect(prepared?.input).toMatchObject({ term });
  });

  it('prices a change by that of the product', async () => {
    const productId = randomUUID();
    const whole = await orders.givenWhole(anOrder([modify('change', productId, { requestedStartDate: soon(2) })]));
    orders.answers.set('ProductToday', () => ({ productsForOrder: [{ id: productId, characteristics: [], term }] }));
    await amend(whole.id, [{ itemId: 'change', characteristics: [{ name: 'dataAllowance', value: 20 }] }]);
    expect(asked).toContainEqual(expect.objectContaining({ ref: 'change', term, current: [] }));
  });
});

describe('amending lines that have begun', () => {
  const given = async (lines: object[]) => {
    const whole = await orders.givenWhole(anOrder(lines));
    const part = whole.parts[0]!;
    return { whole, part };
  };

  it('undoes what was done in reverse order first, then does it again with the new values', async () => {
    const { whole, part } = await given([add('plan'), add('extra', to('RELIES_ON', 'plan')), add('other')]);
    await refuse(`${part.id}:plan`);
    await orders.start(part.id);
    await orders.until(part.id, ({ items }) => items.some(({ id, state }) => id === 'other' && state === 'COMPLETED'));
    const amended = await amend(whole.id, [abroad('plan')]);
    expect(amended).toMatchObject({
      order: { items: [{ id: 'plan' }, { id: 'extra' }], follows: [{ id: part.id }] },
      supersedes: { items: [{ id: 'plan' }, { id: 'extra' }, { id: 'other' }] },
    });
    const done = await orders.until(amended.order.id, ({ state }) => state === 'COMPLETED');
    expect(done.items).toMatchObject([
      { id: 'plan', state: 'COMPLETED' },
      { id: 'extra', state: 'COMPLETED' },
    ]);
    await expect(orders.read(part.id)).resolves.toMatchObject({
      state: 'COMPLETED',
      items: [{ state: 'CANCELLED' }, { state: 'CANCELLED' }, { state: 'COMPLETED' }],
    });
    await expect(orders.readWhole(whole.id)).resolves.toMatchObject({ state: 'COMPLETED', items: [{}, {}, {}] });
    expect(effectsOf(`${part.id}:plan`)).toEqual(['PrepareProduct', 'DiscardProduct']);
    expect(effectsOf(`${amended.order.id}:plan`)).toContain('PrepareProduct');
    const reports = orders.reports.filter(({ processId }) => processId === whole.externalId);
    expect(reports.flatMap(({ failedItemIds }) => failedItemIds)).toEqual([]);
  });

  it('says when it is too late, and what to order instead', async () => {
    const { whole, part } = await given([add('plan')]);
    const done = await orders.finished(part.id);
    const late = await amend(whole.id, [abroad('plan')]);
    expect(late).toMatchObject({
      __typename: 'PastPointOfNoReturnError',
      items: [{ itemId: 'plan' }],
      followOn: [{ operation: 'modifyProduct', productId: done.items[0]?.product?.id }],
    });
  });

  it('leaves a line alone whose number is being set up', async () => {
    const { whole, part } = await given([mobile('plan')]);
    await refuse(`${part.id}:plan`);
    await orders.start(part.id);
    await orders.until(part.id, ({ state }) => state === 'HELD');
    const refused = await amend(whole.id, [abroad('plan')]);
    expect(codes(refused)).toEqual(['RESOURCES_ASSIGNED input.items.plan']);
    const moved = await amend(whole.id, [{ itemId: 'plan', requestedStartDate: { instant: soon(1) } }]);
    expect(codes(moved)).toContain('ALREADY_BEGUN input.items.plan.requestedStartDate');
  });
});
