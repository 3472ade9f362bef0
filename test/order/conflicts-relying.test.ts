import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { add, anOrder, noChange, terminate, to } from './given.ts';
import { startOrders, type Orders } from './order-world.ts';

let orders: Orders;
beforeAll(async () => {
  orders = await startOrders();
});
afterAll(() => orders?.close());

const on = (days: number) => ({ requestedStartDate: new Date(Date.now() + days * 86_400_000).toISOString() });
const place = (items: object[]) => orders.submit(anOrder(items));
const accepted = async (items: object[]) => {
  const { customerOrder, problems } = await place(items);
  if (!customerOrder) throw new Error(JSON.stringify(problems));
  return { id: customerOrder.id, part: customerOrder.parts[0]?.id ?? '' };
};

describe('a product that something relies on from a later day on', () => {
  it('is not ended before, although the line about it is done, directly or through others (hard case 7)', async () => {
    const lineId = randomUUID();
    const planned = await accepted([
      noChange('line', lineId),
      add('roaming', to('RELIES_ON', 'line')),
      add('discount', { ...to('RELIES_ON', 'roaming'), ...on(30) }),
    ]);
    await orders.start(planned.part);
    const done = await orders.until(planned.part, ({ state }) => state === 'COMPLETED');
    const roamingId = done.items.find(({ id }) => id === 'roaming')?.product?.id ?? '';
    for (const productId of [roamingId, lineId]) {
      expect((await place([terminate('end', productId, on(20))])).problems).toMatchObject([
        { code: 'PRODUCT_CHANGE_CONFLICT', openOrderId: planned.id, itsAction: 'NO_CHANGE', path: ['items', 'end'] },
      ]);
    }
    expect((await place([terminate('end', roamingId, on(40))])).problems).toBeUndefined();
  });

  it('is missed when it has ended by then, although other lines rely on it before', async () => {
    const lineId = randomUUID();
    await accepted([terminate('a', lineId, on(20))]);
    const roaming = [noChange('line', lineId), add('roaming', to('RELIES_ON', 'line'))];
    const discountIn = (days: number) => add('discount', { ...to('RELIES_ON', 'roaming'), ...on(days) });
    expect((await place([...roaming, discountIn(30)])).problems).toMatchObject([
      { code: 'PRODUCT_CHANGE_CONFLICT', path: ['items', 'line'], itsAction: 'DELETE' },
    ]);
    expect((await place([...roaming, discountIn(10)])).problems).toBeUndefined();
  });
});
