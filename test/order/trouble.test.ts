import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Order } from './documents.ts';
import { add, anOrder, noChange, to } from './given.ts';
import { customer, startOrders, type Orders } from './order-world.ts';

let orders: Orders;

beforeAll(async () => {
  orders = await startOrders();
});
afterAll(async () => {
  await orders?.close();
});

const reportsOf = ({ parent }: Order) => orders.reports.filter((report) => report.orderId === parent.id);

/** Calls of the activation of one order, each effect once. */
const activations = (orderId: string) =>
  orders.query<{ operation: string; calls: number }>(
    `select operation, calls from sandbox.provider_call where provider = 'SERVICE_ACTIVATION' and starts_with(key, $1)`,
    [orderId],
  );

describe('fulfilment that meets trouble', () => {
  it('tries a network that does not answer again, with one effect, and shows why it takes so long', async () => {
    const orderId = await orders.given(anOrder([add('plan')]));
    const fault = { provider: 'SERVICE_ACTIVATION', operation: null, delayMs: 0, match: orderId } as const;
    await orders.sandbox.faults.inject({ ...fault, kind: 'UNAVAILABLE', times: 1 });
    await orders.sandbox.faults.inject({ ...fault, kind: 'TIMEOUT_AFTER_SUCCESS', times: 1 });
    const done = await orders.finished(orderId);
    expect(done.tasks.find(({ kind }) => kind === 'CONFIGURE_SERVICE')).toMatchObject({
      state: 'COMPLETED',
      attempts: 3,
      lastError: null,
    });
    expect(await activations(orderId)).toEqual([{ operation: 'activate', calls: 2 }]);
    expect(reportsOf(done).flatMap(({ tasks }) => tasks.map(({ lastError }) => lastError))).toContain(
      'did not answer to activate.',
    );
    const [task] = done.tasks.filter(({ kind }) => kind === 'CONFIGURE_SERVICE');
    expect(task?.exchanges).toMatchObject([
      { operation: 'activate', response: null, error: { code: 'UNAVAILABLE' } },
      { operation: 'activate', response: null, error: { code: 'TIMEOUT' } },
      { operation: 'activate', response: { state: 'active' }, error: null },
    ]);
  });

  it('holds a refused line for a person while the others go on, and takes it up again when told to', async () => {
    const orderId = await orders.given(anOrder([add('plan'), add('extra', to('RELIES_ON', 'plan')), add('other')]));
    await orders.sandbox.faults.inject({
      provider: 'SERVICE_ACTIVATION',
      operation: 'activate',
      kind: 'REFUSE',
      times: 1,
      delayMs: 0,
      match: `${orderId}:plan`,
    });
    await orders.start(orderId);
    const held = await orders.until(orderId, ({ items }) =>
      items.some(({ id, state }) => id === 'other' && state === 'COMPLETED'),
    );
    expect(held).toMatchObject({
      state: 'HELD',
      items: [
        { id: 'plan', state: 'HELD' },
        { id: 'extra', state: 'IN_PROGRESS' },
        { id: 'other', state: 'COMPLETED' },
      ],
    });
    expect(held.tasks[1]).toMatchObject({
      kind: 'CONFIGURE_SERVICE',
      itemId: 'plan',
      state: 'HOLD',
      attempts: 1,
      lastError: { code: 'injected_refusal', message: 'refused activate: injected_refusal.', retryable: false },
    });
    // What other systems say is not for customers.
    const seen = await orders.read(orderId, customer('customer-1'));
    expect(seen?.tasks[1]).toMatchObject({
      state: 'HOLD',
      exchanges: [],
      lastError: { message: expect.not.stringContaining('refused') },
    });

    await orders.decide('retryTask', held.tasks[1]!.id);
    const done = await orders.finished(orderId);
    expect(done.tasks[1]).toMatchObject({ state: 'COMPLETED', attempts: 2, lastError: null });
    const states = reportsOf(done).map(({ state }) => state);
    expect(states.indexOf('HELD')).toBeGreaterThan(0);
    expect(states.at(-1)).toBe('COMPLETED');
  });

  it('remembers what is on hold, and who told it to go on, when its process ends', async () => {
    const orderId = await orders.given(anOrder([add('plan')]));
    const fault = {
      provider: 'SERVICE_ACTIVATION',
      operation: null,
      kind: 'REFUSE',
      times: 1,
      delayMs: 0,
      match: orderId,
    } as const;
    await orders.sandbox.faults.inject(fault);
    await orders.start(orderId);
    const held = await orders.until(orderId, ({ state }) => state === 'HELD');
    await orders.restart();
    await orders.decide('retryTask', held.tasks[1]!.id);
    await orders.finished(orderId);
    expect(await activations(orderId)).toEqual([{ operation: 'activate', calls: 1 }]);
  });

  it('holds what the inventory refuses, and tries again what it did not answer', async () => {
    orders.fail('PrepareProduct', 'SUBGRAPH_UNAVAILABLE');
    const orderId = await orders.given(anOrder([add('plan')]));
    await orders.start(orderId);
    await orders.until(orderId, ({ tasks }) => (tasks[0]?.attempts ?? 0) > 0);
    orders.fail('PrepareProduct', 'BAD_USER_INPUT');
    const held = await orders.until(orderId, ({ state }) => state === 'HELD');
    expect(held.tasks[0]).toMatchObject({ state: 'HOLD', lastError: { code: 'BAD_USER_INPUT', retryable: false } });
    orders.fail('PrepareProduct', undefined);
    await orders.decide('retryTask', held.tasks[0]!.id);
    await orders.finished(orderId);
  });

  it('completes an order whose customer cannot be told', async () => {
    const orderId = await orders.given(anOrder([noChange('context', 'product-z')]));
    await orders.sandbox.faults.inject({
      provider: 'NOTIFICATION',
      operation: null,
      kind: 'REFUSE',
      times: 1,
      delayMs: 0,
      match: orderId,
    });
    await orders.start(orderId);
    const done = await orders.until(orderId, ({ tasks }) => tasks[0]?.state === 'CANCELLED');
    expect(done).toMatchObject({
      state: 'COMPLETED',
      tasks: [{ kind: 'NOTIFY_CUSTOMER', itemId: null, lastError: { code: 'injected_refusal' } }],
    });
  });
});
