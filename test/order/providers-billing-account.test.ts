import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { legacy } from './back-ends.ts';
import type { Whole } from './documents.ts';
import { add, anOrder } from './given.ts';
import { startOrders, type Orders } from './order-world.ts';

let orders: Orders;
beforeAll(async () => {
  orders = await startOrders();
});
afterAll(async () => {
  await orders?.close();
});

const later = { billingAccountAfterProduct: true, backend: { ...legacy, bulk: true } };
const taskOf = ({ parts }: Whole, kind: string, itemId: string) =>
  parts.flatMap(({ tasks }) => tasks).find((task) => task.kind === kind && task.itemId === itemId);
const effectsOf = (operation: string) => orders.effects().filter((effect) => effect.operation === operation);

describe('an account that can only be made after the product (A18, hard case 13)', () => {
  it('fails without losing the product: the order is not complete until it is there, and there is one for the order', async () => {
    orders.fail('OpenBillingAccount', 'NOT_FOUND');
    const { id, parts } = await orders.givenWhole(anOrder([add('plan', later), add('second', later), add('modern')]));
    await orders.start(id);
    const held = await orders.untilWhole(
      id,
      (order) =>
        taskOf(order, 'CREATE_BILLING_ACCOUNT', 'plan')?.state === 'HOLD' &&
        taskOf(order, 'CREATE_BILLING_ACCOUNT', 'second')?.state === 'HOLD' &&
        order.items.find((item) => item.id === 'modern')?.state === 'COMPLETED',
    );
    expect(held.state).not.toBe('COMPLETED');
    expect(taskOf(held, 'COMPLETE_PRODUCT', 'plan')?.state).toBe('COMPLETED');
    expect(taskOf(held, 'START_BILLING', 'plan')?.state).toBe('NEW');
    expect(taskOf(held, 'CREATE_BILLING_ACCOUNT', 'plan')?.lastError).toMatchObject({
      provider: 'party',
      code: 'NOT_FOUND',
      retryable: false,
    });
    expect(taskOf(held, 'CREATE_BILLING_ACCOUNT', 'modern')).toBeUndefined();
    expect(effectsOf('DiscardProduct')).toEqual([]);

    orders.fail('OpenBillingAccount', undefined);
    for (const itemId of ['plan', 'second'])
      await orders.decide('retryTask', taskOf(held, 'CREATE_BILLING_ACCOUNT', itemId)?.id ?? '');
    const done = await orders.untilWhole(id, ({ state }) => state === 'COMPLETED');
    const account = { id: `made for ${parts[0]!.id}:legacy::account` };
    expect(done.items.map((item) => [item.id, item.billingAccount])).toEqual([
      ['plan', account],
      ['second', account],
      ['modern', { id: 'billing-1' }],
    ]);
    expect(effectsOf('OpenBillingAccount')).toHaveLength(1);
    expect(effectsOf('AttachBillingAccount')).toHaveLength(2);
  });

  it('is that of the end of the product as well, which was ordered before there was an account', async () => {
    const terminationDate = new Date(Date.now() + 3_000).toISOString();
    const { id, parts } = await orders.givenWhole(
      anOrder([add('plan', { ...later, terminationDate })], { billingAccountId: null }),
    );
    await orders.start(id);
    const done = await orders.untilWhole(id, ({ state }) => state === 'COMPLETED');
    const account = { id: `made for ${parts[0]!.id}:legacy::account` };
    expect(done.items.map((item) => [item.id, item.billingAccount])).toEqual([
      ['plan', account],
      ['plan:end', account],
    ]);
  });

  it('is told to the process that made the order', async () => {
    const id = await orders.given(anOrder([add('plan', later)], { billingAccountId: null }));
    await orders.finished(id);
    const wholeId = await orders.wholeOf(id);
    expect(orders.reports.filter(({ orderId }) => orderId === wholeId).at(-1)).toMatchObject({
      state: 'COMPLETED',
      billingAccountId: `made for ${id}:legacy::account`,
      failedItemIds: [],
    });
  });
});
