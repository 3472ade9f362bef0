import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openSandboxClock } from '../../subgraphs/kit/sandbox/clock.ts';
import type { Whole } from './documents.ts';
import * as window from './dated-window.ts';
import { FIRST_OF_MAY, moveClock, moveTo, roamingWindow, statesOf, TENTH_OF_MAY } from './dated-window.ts';
import { add, anOrder, terminate, to } from './given.ts';
import { agent, customer, startOrders, type Orders } from './order-world.ts';

const clock = window.springClock();
let orders: Orders;

beforeAll(async () => {
  orders = await startOrders({ clock });
});
afterEach(async () => {
  await reset();
});
afterAll(async () => {
  await orders?.close();
});

/** Accepted and begun, what is at once is done. */
async function begun(input: object): Promise<Whole> {
  const whole = await orders.givenWhole(input);
  await orders.start(whole.parts[0]!.id);
  await orders.until(whole.parts[0]!.id, ({ state, tasks }) => state === 'COMPLETED' && tasks.at(-1)?.state === 'COMPLETED');
  return read(whole);
}

const read = async ({ id }: { id: string }) => (await orders.readWhole(id))!;
const idsOf = ({ parts }: Whole) => parts.map(({ id }) => id);
/** Moves the clock; of what fell due, only what belongs to this order. */
const firedOf = async (whole: Whole, date: string, time?: string) =>
  (await moveTo(orders, date, time)).fired.filter(({ id }) => idsOf(whole).includes(id));
const reset = () => moveClock(orders, { reset: true });

describe('a window of May', () => {
  it('is on at its first instant and off at its last, and charged for no more than that (B1, B3)', async () => {
    const whole = await begun(roamingWindow());
    expect(statesOf(whole.parts)).toEqual(['COMPLETED', 'ACKNOWLEDGED', 'ACKNOWLEDGED']);
    expect(whole).toMatchObject({ state: 'IN_PROGRESS', completionDate: null });
    // The product it ends does not exist yet.
    expect(whole.items.at(-1)).toMatchObject({ id: 'discount:end', product: { __typename: 'ProductValue' } });

    expect(await firedOf(whole, '2027-04-30', '23:59')).toEqual([]);
    expect(await firedOf(whole, '2027-05-01')).toMatchObject([{ part: 2, state: 'COMPLETED', isLate: false }]);
    expect(await firedOf(whole, '2027-05-10')).toMatchObject([{ part: 3, state: 'COMPLETED', isLate: false }]);

    const done = await read(whole);
    expect(done).toMatchObject({ state: 'COMPLETED', completionDate: expect.any(String) });
    const productId = done.items.find(({ id }) => id === 'discount')?.product?.id;
    expect(done.items.at(-1)?.product).toMatchObject({ __typename: 'ProductRef', id: productId });
    expect(await window.chargesOf(orders, idsOf(whole))).toMatchObject([
      { operation: 'start', line: 'roaming', calls: 1 },
      { operation: 'start', line: 'discount', at: FIRST_OF_MAY, product: productId, calls: 1 },
      { operation: 'stop', line: 'discount:end', at: TENTH_OF_MAY, product: productId, calls: 1 },
    ]);
    expect(await window.alertsOf(orders, idsOf(whole))).toEqual([]);
  });

  it('reports to its checkout as one order, which is not done before its last part', async () => {
    const whole = await begun(roamingWindow());
    const reports = () => orders.reports.filter(({ orderId }) => orderId === whole.id);
    expect(new Set(reports().map(({ state }) => state))).toEqual(new Set(['IN_PROGRESS']));
    await moveTo(orders, '2027-06-01');
    await orders.until(idsOf(whole)[2]!, () => reports().at(-1)?.state === 'COMPLETED');
    const last = reports().at(-1);
    expect(last?.tasks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['PREPARE_PRODUCT roaming', 'PREPARE_PRODUCT discount', 'COMPLETE_PRODUCT discount:end']),
    );
    const sequences = reports().map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
  });

  it('catches up after downtime: in the order of its dates, once, and says that it is late', async () => {
    const whole = await begun(roamingWindow());
    await orders.restart(async () => {
      const alone = await openSandboxClock(orders.databaseUrl, clock);
      await alone.move(() => new Date('2027-05-12T08:00:00.000Z'));
      await alone.close();
    });
    await orders.until(idsOf(whole)[2]!, ({ state }) => state === 'COMPLETED');
    expect(statesOf((await read(whole)).parts)).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED']);
    expect(await window.beginnings(orders, idsOf(whole))).toEqual([1, 2, 3]);
    const charges = await window.chargesOf(orders, idsOf(whole));
    expect(charges.map(({ operation, line, calls }) => ({ operation, line, calls }))).toEqual([
      { operation: 'start', line: 'roaming', calls: 1 },
      { operation: 'start', line: 'discount', calls: 1 },
      { operation: 'stop', line: 'discount:end', calls: 1 },
    ]);
    // Late, but charged for its days.
    expect(charges.slice(1).map(({ at }) => at)).toEqual([FIRST_OF_MAY, TENTH_OF_MAY]);
    expect(await window.alertsOf(orders, idsOf(whole))).toHaveLength(2);
    expect((await read(whole)).parts.map(({ isLate }) => isLate)).toEqual([false, true, true]);
  });

  it('is neither done twice nor forgotten when the clock goes forward, back and forward again', async () => {
    const whole = await begun(roamingWindow());
    await moveTo(orders, '2027-05-02');
    await reset();
    expect(statesOf((await read(whole)).parts)).toEqual(['COMPLETED', 'COMPLETED', 'ACKNOWLEDGED']);
    expect(await firedOf(whole, '2027-05-02')).toEqual([]);
    expect(await firedOf(whole, '2027-05-10')).toMatchObject([{ part: 3, state: 'COMPLETED' }]);
    expect(await window.beginnings(orders, idsOf(whole))).toEqual([1, 2, 3]);
  });

  it('does not begin early when the clock goes back before it was looked at', async () => {
    const whole = await begun(roamingWindow());
    await orders.restart(async () => {
      const alone = await openSandboxClock(orders.databaseUrl, clock);
      await alone.move(() => new Date('2027-05-02T08:00:00.000Z'));
      await orders.query(
        `update dbos.workflow_status set status = 'ENQUEUED' where status = 'DELAYED'
        and workflow_uuid = 'fulfilment:' || $1`,
        [idsOf(whole)[1]],
      );
      await alone.move((_now, unmoved) => unmoved);
      await alone.close();
    });
    const set = () =>
      orders.query<{ schedule: number }>('select schedule from ordering.product_order where id = $1', [idsOf(whole)[1]]);
    await orders.until(idsOf(whole)[1]!, () => true);
    while ((await set())[0]?.schedule !== 2) await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await read(whole)).parts[1]).toMatchObject({ state: 'ACKNOWLEDGED', startedAt: null });
    expect(await firedOf(whole, '2027-05-01')).toMatchObject([{ part: 2, state: 'COMPLETED' }]);
  });
});

describe('a part that needs what another one brings', () => {
  const refuse = (match: string) =>
    orders.sandbox.faults.inject({
      provider: 'SERVICE_ACTIVATION',
      operation: 'activate',
      kind: 'REFUSE',
      times: 1,
      delayMs: 0,
      match,
    });

  it('waits for it beyond its own date, and goes on by itself then', async () => {
    const whole = await orders.givenWhole(roamingWindow());
    const [first, second, third] = idsOf(whole);
    await refuse(first!);
    await orders.start(first!);
    const held = await orders.until(first!, ({ state }) => state === 'HELD');
    const fired = await firedOf(whole, '2027-05-02');
    expect(fired).toMatchObject([{ part: 2, state: 'ACKNOWLEDGED', startedAt: null, isLate: true }]);
    expect(await read(whole)).toMatchObject({ state: 'HELD' });

    await orders.decide('retryTask', held.tasks.find(({ state }) => state === 'HOLD')!.id);
    await orders.until(second!, ({ state }) => state === 'COMPLETED');
    expect(await firedOf(whole, '2027-05-10')).toMatchObject([{ id: third, state: 'COMPLETED' }]);
    expect(await window.alertsOf(orders, idsOf(whole))).toHaveLength(1);
  });

  it('is cancelled, line by line, when that never came; so is the end of what is cancelled', async () => {
    const whole = await orders.givenWhole(roamingWindow());
    const [first] = idsOf(whole);
    await refuse(first!);
    await orders.start(first!);
    const held = await orders.until(first!, ({ state }) => state === 'HELD');
    await orders.decide('abandonTask', held.tasks.find(({ state }) => state === 'HOLD')!.id);
    await orders.until(first!, ({ state }) => state === 'FAILED');
    const fired = await firedOf(whole, '2027-05-10');
    expect(fired).toMatchObject([
      { part: 2, state: 'CANCELLED', startedAt: null },
      { part: 3, state: 'CANCELLED', startedAt: null },
    ]);
    const done = await read(whole);
    expect(done).toMatchObject({ state: 'FAILED', completionDate: expect.any(String) });
    expect(done.items.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'roaming FAILED',
      'discount CANCELLED',
      'discount:end CANCELLED',
    ]);
    const last = () => orders.reports.filter(({ orderId }) => orderId === whole.id).at(-1);
    await orders.until(first!, () => last()?.failedItemIds.length === 3);
    expect(last()).toMatchObject({
      state: 'FAILED',
      failedItemIds: ['roaming', 'discount', 'discount:end'],
    });
  });

  it('goes on without a product of before that another order ends at the same time', async () => {
    const ended = await begun(anOrder([terminate('end', 'product-of-before')]));
    expect(statesOf(ended.parts)).toEqual(['COMPLETED']);
  });
});

describe('moving the clock', () => {
  it('is for agents, and stays within reason', async () => {
    const refused = (input: object) => moveClock(orders, input);
    await expect(moveClock(orders, { bySeconds: 5 }, customer('customer-1'))).rejects.toThrow('FORBIDDEN');
    expect(await refused({ bySeconds: 400_000_000 })).toMatchObject({ code: 'INVALID_VALUE', path: ['input', 'bySeconds'] });
    expect(await refused({ to: { instant: '9999-01-01T00:00:00Z' } })).toMatchObject({ code: 'INVALID_VALUE' });
    expect(await refused({ to: { wallClock: { date: '2027-02-28', timeZone: 'Europe/Berlin' } } })).toMatchObject({
      __typename: 'MoveSandboxClockSuccess',
    });
    expect(await refused({ reset: false })).toMatchObject({ code: 'INVALID_VALUE', path: ['input', 'reset'] });
    await reset();
    expect(await orders.ask(agent, 'clock', {})).toMatchObject({ offsetSeconds: 0 });
    await expect(orders.ask(customer('customer-1'), 'clock', {})).rejects.toThrow('FORBIDDEN');
  });

  it('means midnight of the operator where no time is said, and a skipped time the one after the gap', async () => {
    const shown = async (wallClock: object) => (await moveClock(orders, { to: { wallClock } })).clock.now.slice(0, 16);
    expect(await shown({ date: '2028-05-01' })).toBe('2028-04-30T22:00');
    expect(await shown({ date: '2028-03-26', time: '02:30' })).toBe('2028-03-26T01:30');
  });
});

describe('an order of many dates', () => {
  it('begins each part at its own, those of one date at the same time', async () => {
    const days = [11, 12, 12, 13];
    const lines = days.map((day, n) => add(`line-${n}`, { requestedStartDate: `2027-05-${day}T00:00:00.000Z` }));
    const whole = await orders.givenWhole(
      anOrder([...lines, add('extra', { ...to('RELIES_ON', 'line-0'), requestedStartDate: '2027-05-13T00:00:00.000Z' })]),
    );
    expect(whole.parts).toHaveLength(3);
    await orders.start(whole.parts[0]!.id);
    const fired = await firedOf(whole, '2027-05-14');
    expect(statesOf(fired)).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED']);
    expect(await read(whole)).toMatchObject({ state: 'COMPLETED' });
  });
});
