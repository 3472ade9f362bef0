import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrder, mobile } from './given.ts';
import { customer, startOrders, type Orders } from './order-world.ts';

let orders: Orders;

beforeAll(async () => {
  orders = await startOrders();
});
afterAll(async () => {
  await orders?.close();
});

/** An order whose line is on hold at its second remote task. */
const held = async (times = 1) => {
  const orderId = await orders.given(anOrder([mobile('line')]));
  const fault = { provider: 'SERVICE_ACTIVATION', operation: 'activate', kind: 'REFUSE', delayMs: 0 } as const;
  await orders.sandbox.faults.inject({ ...fault, times, match: orderId });
  await orders.start(orderId);
  const order = await orders.until(orderId, ({ state }) => state === 'HELD');
  return { orderId, order, task: order.tasks.find(({ state }) => state === 'HOLD')! };
};

const activations = (orderId: string) =>
  orders.query<{ calls: number }>(
    `select calls from sandbox.provider_call where provider = 'SERVICE_ACTIVATION' and starts_with(key, $1)`,
    [orderId],
  );

describe('an agent decides about a task', () => {
  it('goes on without it, and keeps why', async () => {
    const { orderId, task } = await held();
    expect(await orders.decide('skipTask', task.id, { reason: 'Set up by hand.' })).toMatchObject({
      task: { state: 'CANCELLED', decision: { action: 'SKIP', by: 'agent:1', reason: 'Set up by hand.' } },
      order: { id: orderId, state: 'IN_PROGRESS' },
    });
    await orders.until(orderId, ({ state }) => state === 'COMPLETED');
    expect(await activations(orderId)).toEqual([]);
  });

  it('takes it as done', async () => {
    const { orderId, task } = await held();
    expect(await orders.decide('completeTask', task.id)).toMatchObject({ task: { state: 'COMPLETED' } });
    expect(await orders.finished(orderId)).toMatchObject({ state: 'COMPLETED' });
  });

  it('is obeyed once, however often and wherever it is said', async () => {
    const { orderId, task } = await held(2);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => orders.decide('retryTask', task.id, { key })));
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['TaskDecisionSuccess']));
    // One retry for one key: the second refusal holds it again.
    const again = await orders.until(orderId, ({ tasks }) =>
      tasks.some(({ state, attempts }) => state === 'HOLD' && attempts === 2),
    );
    expect(again.tasks.find(({ id }) => id === task.id)).toMatchObject({ attempts: 2 });
    expect(await orders.decide('retryTask', task.id, { key })).toMatchObject({ __typename: 'TaskDecisionSuccess' });
    expect(await orders.decide('retryTask', task.id, { key, reason: 'Another reason.' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect((await orders.read(orderId))?.tasks.find(({ id }) => id === task.id)).toMatchObject({ state: 'HOLD', attempts: 2 });
    await orders.decide('retryTask', task.id);
    await orders.finished(orderId);
  });

  it('lets one of several decisions at once win, and the others learn that there is nothing left to decide', async () => {
    const { orderId, task } = await held();
    const answers = await Promise.all([
      orders.decide('skipTask', task.id),
      orders.decide('completeTask', task.id),
      orders.decide('abandonTask', task.id),
    ]);
    expect(answers.map(({ code }) => code ?? 'decided').sort()).toEqual(['NOT_WAITING', 'NOT_WAITING', 'decided']);
    await orders.until(orderId, ({ state }) => state === 'COMPLETED' || state === 'FAILED');
  });

  it('tries at once what waits for its next try', async () => {
    const orderId = await orders.given(anOrder([mobile('line')]));
    const fault = { provider: 'SERVICE_ACTIVATION', operation: 'activate', kind: 'UNAVAILABLE', delayMs: 0 } as const;
    await orders.sandbox.faults.inject({ ...fault, times: 4, match: orderId });
    await orders.start(orderId);
    const order = await orders.until(orderId, ({ tasks }) => tasks.some(({ attempts }) => attempts === 4));
    const since = Date.now();
    const task = order.tasks.find(({ attempts }) => attempts === 4)!;
    expect(task).toMatchObject({ state: 'ACTIVE', lastError: { code: 'UNAVAILABLE', retryable: true } });
    await orders.decide('retryTask', task.id, { reason: null });
    await orders.until(orderId, ({ state }) => state === 'COMPLETED');
    // By itself it would have waited for two seconds.
    expect(Date.now() - since).toBeLessThan(1_800);
  });

  it('gives up the line, and with it the order', async () => {
    const { orderId, task } = await held();
    expect(await orders.decide('abandonTask', task.id)).toMatchObject({ order: { state: 'IN_PROGRESS' } });
    const failed = await orders.until(orderId, ({ state }) => state === 'FAILED');
    expect(failed.items).toMatchObject([{ state: 'FAILED', product: { __typename: 'ProductValue' } }]);
    expect(failed.tasks.at(-1)).toMatchObject({ kind: 'NOTIFY_CUSTOMER', state: 'CANCELLED' });
    expect(orders.effects().map(({ operation, input }) => `${operation} ${input.key}`)).toContain(
      `DiscardProduct ${orderId}:line`,
    );
  });

  it('cannot go on without what later tasks need, nor give up what cannot be undone any more', async () => {
    orders.fail('PrepareProduct', 'BAD_USER_INPUT');
    const orderId = await orders.given(anOrder([mobile('line')]));
    await orders.start(orderId);
    const order = await orders.until(orderId, ({ state }) => state === 'HELD');
    const [prepare, , configure, complete, , notify] = order.tasks;
    expect(await orders.decide('skipTask', prepare!.id)).toMatchObject({ code: 'RESULT_NEEDED' });
    expect(await orders.decide('completeTask', prepare!.id)).toMatchObject({ code: 'RESULT_NEEDED' });
    expect(await orders.decide('retryTask', configure!.id)).toMatchObject({ code: 'NOT_WAITING' });
    expect(await orders.decide('abandonTask', notify!.id)).toMatchObject({ code: 'NOT_WAITING' });
    orders.fail('PrepareProduct', undefined);
    const fault = { provider: 'BILLING', operation: 'start', kind: 'REFUSE', delayMs: 0 } as const;
    await orders.sandbox.faults.inject({ ...fault, times: 1, match: orderId });
    await orders.decide('retryTask', prepare!.id);
    const billed = await orders.until(orderId, ({ tasks }) =>
      tasks.some(({ kind, state }) => kind === 'START_BILLING' && state === 'HOLD'),
    );
    expect(billed.tasks.find(({ id }) => id === complete!.id)).toMatchObject({ state: 'COMPLETED' });
    const billing = billed.tasks.find(({ kind }) => kind === 'START_BILLING')!;
    expect(await orders.decide('abandonTask', billing.id)).toMatchObject({ code: 'PAST_POINT_OF_NO_RETURN' });
    expect(await orders.read(orderId)).toMatchObject({ state: 'HELD', items: [{ state: 'HELD' }] });
    await orders.decide('retryTask', billing.id);
    await orders.finished(orderId);
  });

  it('is for agents', async () => {
    const { orderId, task } = await held();
    for (const viewer of [customer('customer-1'), { role: 'reviewer', tenant: 'sample', subject: 'reviewer' } as const])
      await expect(orders.decide('skipTask', task.id, { viewer })).rejects.toThrow('FORBIDDEN');
    for (const id of [randomUUID(), 'nonsense'])
      expect(await orders.decide('skipTask', id)).toMatchObject({ code: 'UNKNOWN_TASK' });
    for (const reason of [null, '', 'x'.repeat(201)])
      expect(await orders.decide('skipTask', task.id, { reason })).toMatchObject({
        code: 'INVALID_INPUT',
        path: ['input', 'reason'],
      });
    expect(await orders.decide('skipTask', task.id, { key: 'short' })).toMatchObject({ path: ['input', 'idempotencyKey'] });
    expect((await orders.read(orderId, customer('customer-1')))?.tasks.find(({ id }) => id === task.id)).toMatchObject({
      state: 'HOLD',
    });
  });
});
