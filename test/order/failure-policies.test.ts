import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Order } from './documents.ts';
import { anOrder, device, home, mobile, to } from './given.ts';
import { startOrders, type Orders } from './order-world.ts';

let orders: Orders;

beforeAll(async () => {
  orders = await startOrders();
});
afterAll(async () => {
  await orders?.close();
});

type Fault = Parameters<Orders['sandbox']['faults']['inject']>[0];
const refuse = (provider: Fault['provider'], operation: string, match: string, times = 1) =>
  orders.sandbox.faults.inject({ provider, operation, kind: 'REFUSE', times, delayMs: 0, match });

const providerCalls = async (orderId: string) =>
  (
    await orders.query<{ call: string }>(
      `select operation || ' ' || replace(key, $1 || ':', '') as call from sandbox.provider_call
        where starts_with(key, $1) and operation <> 'send' order by created_at, key`,
      [orderId],
    )
  ).map(({ call }) => call);
const inventoryCalls = (orderId: string) =>
  orders
    .effects()
    .filter(({ input }) => input.key.startsWith(orderId))
    .map(({ operation, input }) => `${operation} ${input.key.replace(`${orderId}:`, '')}`);
const lastReport = ({ parent }: Order) => orders.reports.filter(({ orderId }) => orderId === parent.id).at(-1);

/** Fibre that relies on its router: they stand and fall together. */
const homeOrder = () => anOrder([home('fibre', to('RELIES_ON', 'router')), device('router')]);

describe('two lines, one of which fails (hard case 11)', () => {
  it('completes the other one, holds the failed one and lets it be tried again (BEST_EFFORT)', async () => {
    const orderId = await orders.given(anOrder([mobile('good'), mobile('bad')]));
    await refuse('SERVICE_ACTIVATION', 'activate', `${orderId}:bad`);
    await orders.start(orderId);
    const partial = await orders.until(orderId, ({ state }) => state === 'PARTIAL');
    expect(partial.items).toMatchObject([
      { id: 'good', state: 'COMPLETED', product: { __typename: 'ProductRef' } },
      { id: 'bad', state: 'HELD', product: { __typename: 'ProductValue' } },
    ]);
    expect(await providerCalls(orderId)).toEqual(['activate good:configureService', 'start good:startBilling']);
    await orders.until(orderId, (found) => lastReport(found)?.state === 'PARTIAL');
    expect(lastReport(partial)).toMatchObject({ failedItemIds: [] });
    await orders.decide('retryTask', partial.tasks.find(({ state }) => state === 'HOLD')!.id);
    expect(await orders.finished(orderId)).toMatchObject({ state: 'COMPLETED' });
  });

  it('gives the failed one up when an agent says so: what was done for it is undone, and the report names it', async () => {
    const orderId = await orders.given(anOrder([mobile('good'), mobile('bad'), mobile('extra', to('RELIES_ON', 'bad'))]));
    await refuse('SERVICE_ACTIVATION', 'activate', `${orderId}:bad`);
    await orders.start(orderId);
    const held = await orders.until(orderId, ({ items }) => items[0]?.state === 'COMPLETED');
    await orders.decide('abandonTask', held.tasks.find(({ state }) => state === 'HOLD')!.id);
    const done = await orders.until(orderId, ({ tasks }) => tasks.at(-1)?.state === 'COMPLETED');
    expect(done).toMatchObject({
      state: 'PARTIAL',
      items: [
        { id: 'good', state: 'COMPLETED' },
        { id: 'bad', state: 'FAILED' },
        { id: 'extra', state: 'CANCELLED' },
      ],
    });
    expect(await providerCalls(orderId)).toContain('deactivate bad:configureService:undo');
    expect(
      inventoryCalls(orderId)
        .filter((call) => call.startsWith('Discard'))
        .sort(),
    ).toEqual(['DiscardProduct bad', 'DiscardProduct extra']);
    await orders.until(orderId, (found) => lastReport(found)?.tasks.at(-1)?.state === 'COMPLETED');
    expect(lastReport(done)).toMatchObject({ state: 'PARTIAL', failedItemIds: ['bad', 'extra'] });
  });

  it('takes all of it back in reverse order (ALL_OR_NOTHING)', async () => {
    const orderId = await orders.given(homeOrder());
    await refuse('SERVICE_ORDER', 'order', `${orderId}:fibre`);
    await orders.start(orderId);
    const failed = await orders.until(orderId, ({ state }) => state === 'FAILED');
    expect(failed.items).toMatchObject([
      { id: 'fibre', state: 'FAILED' },
      { id: 'router', state: 'CANCELLED' },
    ]);
    expect(failed.tasks.map(({ kind, itemId, state }) => `${kind} ${itemId} ${state}`)).toEqual([
      'PREPARE_PRODUCT router COMPENSATED',
      'RESERVE_STOCK router COMPENSATED',
      'SHIP_GOODS router COMPENSATED',
      'COMPLETE_PRODUCT router CANCELLED',
      'PREPARE_PRODUCT fibre COMPENSATED',
      'ORDER_SERVICE fibre COMPENSATED',
      'COMPLETE_PRODUCT fibre CANCELLED',
      'START_BILLING fibre CANCELLED',
      'NOTIFY_CUSTOMER null CANCELLED',
    ]);
    expect(failed.tasks[5]).toMatchObject({ lastError: { code: 'injected_refusal' } });
    const calls = await providerCalls(orderId);
    expect(calls.slice(0, 2)).toEqual(['reserve router:reserveStock', 'ship router:shipGoods']);
    const undone = calls.slice(2).map((call) => call.replace(/^.* (.*):undo$/, '$1'));
    expect(undone.indexOf('router:shipGoods')).toBeLessThan(undone.indexOf('router:reserveStock'));
    expect(undone).toHaveLength(3);
    expect(inventoryCalls(orderId).slice(-2).sort()).toEqual(['DiscardProduct fibre', 'DiscardProduct router']);
    await orders.until(orderId, (found) => lastReport(found)?.state === 'FAILED');
    expect(lastReport(failed)).toMatchObject({ failedItemIds: ['fibre', 'router'] });
  });

  it('completes all of it when nothing fails, nothing before all is ready', async () => {
    const orderId = await orders.given(homeOrder());
    const done = await orders.finished(orderId);
    const at = (kind: string, itemId: string) =>
      Date.parse(done.tasks.find((task) => task.kind === kind && task.itemId === itemId)?.completedAt ?? '');
    expect(at('COMPLETE_PRODUCT', 'router')).toBeGreaterThanOrEqual(at('ORDER_SERVICE', 'fibre'));
  });

  it('calls a person when something cannot be undone, and goes on undoing when that is done', async () => {
    const orderId = await orders.given(homeOrder());
    await refuse('SERVICE_ORDER', 'order', `${orderId}:fibre`);
    await refuse('DELIVERY', 'recall', orderId);
    await orders.start(orderId);
    const held = await orders.until(orderId, ({ state }) => state === 'HELD');
    expect(held.items).toMatchObject([{ id: 'fibre' }, { id: 'router', state: 'HELD' }]);
    const ship = held.tasks.find(({ kind }) => kind === 'SHIP_GOODS');
    expect(ship).toMatchObject({ state: 'HOLD', lastError: { code: 'COMPENSATION_FAILED' } });
    // What was done before it is not undone yet.
    expect(await providerCalls(orderId)).not.toContain('release router:reserveStock:undo');
    expect(await orders.decide('abandonTask', ship!.id)).toMatchObject({ code: 'ALREADY_GIVEN_UP' });
    await orders.decide('retryTask', ship!.id);
    const failed = await orders.until(orderId, ({ state }) => state === 'FAILED');
    expect(failed.tasks.find(({ kind }) => kind === 'SHIP_GOODS')).toMatchObject({
      state: 'COMPENSATED',
      decision: { action: 'RETRY' },
    });
    expect(await providerCalls(orderId)).toContain('release router:reserveStock:undo');
  });

  it('does not let a line that is tried again and again delay the others', async () => {
    const orderId = await orders.given(anOrder([mobile('slow'), mobile('quick')]));
    const fault = { provider: 'SERVICE_ACTIVATION', operation: 'activate', kind: 'UNAVAILABLE', delayMs: 0 } as const;
    await orders.sandbox.faults.inject({ ...fault, times: 3, match: `${orderId}:slow` });
    const done = await orders.finished(orderId);
    const completedAt = (itemId: string) =>
      Math.max(...done.tasks.filter((task) => task.itemId === itemId).map((task) => Date.parse(task.completedAt ?? '')));
    // It backed off for 250, 500 and 1000 milliseconds.
    expect(completedAt('slow') - completedAt('quick')).toBeGreaterThan(1_000);
  });
});
