import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asking } from './asking.ts';
import { anOrder, device, home, mobile, to } from './given.ts';
import { customer, startOrders, type Orders } from './order-world.ts';

let orders: Orders;
const { cancel, untilRequest, untilWhole, allowed } = asking(() => orders);

beforeAll(async () => {
  orders = await startOrders();
});
afterAll(async () => {
  await orders?.close();
});

type Fault = Parameters<Orders['sandbox']['faults']['inject']>[0];
const inject = (fault: Partial<Fault> & Pick<Fault, 'provider' | 'operation' | 'kind' | 'match'>) =>
  orders.sandbox.faults.inject({ times: 1, delayMs: 0, ...fault });

/** An order whose first part is held at a task that is refused for now. */
const heldAt = async (input: object, provider: Fault['provider'], operation: string) => {
  const whole = await orders.givenWhole(input);
  const partId = whole.parts[0]!.id;
  await inject({ provider, operation, kind: 'REFUSE', match: partId });
  await orders.start(whole.id);
  await orders.until(partId, ({ tasks }) => tasks.some(({ state }) => state === 'HOLD'));
  return { id: whole.id, partId };
};

const fee = { value: '9.90', currency: 'EUR' };
const calls = async (partId: string) =>
  (
    await orders.query<{ call: string }>(
      `select operation || ' ' || replace(key, $1 || ':', '') as call from sandbox.provider_call where starts_with(key, $1) order by created_at, key`,
      [partId],
    )
  ).map(({ call }) => call);
const discarded = (partId: string) =>
  orders
    .effects()
    .filter(({ operation, input }) => operation === 'DiscardProduct' && input.key.startsWith(partId))
    .map(({ input }) => input.key.replace(`${partId}:`, ''));

describe('cancelling a line (hard case 8)', () => {
  it('is free before its soft point of no return: what was done is undone in reverse order', async () => {
    const { id, partId } = await heldAt(anOrder([device('phone')]), 'DELIVERY', 'ship');
    expect((await allowed(id)).phone).toMatchObject({
      CANCEL: { allowed: true, fee: null, needsReview: false, until: null },
      RESCHEDULE: { allowed: false, reason: 'It has begun.' },
      AMEND: { allowed: true },
    });
    const { request, isExisting } = await cancel(id);
    expect(isExisting).toBe(false);
    const done = await untilRequest(request!.id, 'DONE');
    expect(done).toMatchObject({ __typename: 'CancelOrderRequest', decision: { accepted: true, by: 'policy' }, fee: null });
    const whole = await untilWhole(id, ({ state }) => state === 'CANCELLED');
    expect(whole.items).toMatchObject([{ id: 'phone', state: 'CANCELLED' }]);
    expect((await calls(partId)).filter((call) => call.endsWith('undo'))).toEqual([
      'recall phone:shipGoods:undo',
      'release phone:reserveStock:undo',
    ]);
    expect(discarded(partId)).toEqual(['phone']);
    expect((await untilRequest(request!.id, 'DONE')).items).toEqual([
      { item: { id: 'phone', state: 'CANCELLED' }, outcome: 'CANCELLED' },
    ]);
    await untilWhole(id, () => orders.reports.at(-1)?.state === 'CANCELLED');
    expect(orders.reports.at(-1)).toMatchObject({ failedItemIds: ['phone'], cancellationFees: [] });
  });

  it('costs the fee between the soft and the hard one, and only when it is accepted', async () => {
    orders.fail('ActivateProduct', 'BAD_USER_INPUT');
    const whole = await orders.givenWhole(anOrder([device('phone')]));
    await orders.start(whole.id);
    await orders.until(whole.parts[0]!.id, ({ state }) => state === 'HELD');
    orders.fail('ActivateProduct', undefined);
    expect((await allowed(whole.id)).phone).toMatchObject({ CANCEL: { allowed: true, fee } });
    for (const acceptedFee of [null, { value: '9.89', currency: 'EUR' }, { value: '20', currency: 'SEK' }])
      expect(await cancel(whole.id, { acceptedFee })).toMatchObject({
        __typename: 'OrderRequestRejected',
        problems: [{ code: 'FEE_NOT_ACCEPTED', path: ['input', 'acceptedFee'], recover: [{ arguments: { acceptedFee: fee } }] }],
      });
    const { request } = await cancel(whole.id, { acceptedFee: { value: '9.9', currency: 'EUR' } });
    expect(request).toMatchObject({ fee });
    await untilWhole(whole.id, ({ state }) => state === 'CANCELLED');
    await untilWhole(whole.id, () => orders.reports.at(-1)?.state === 'CANCELLED');
    expect(orders.reports.at(-1)).toMatchObject({
      failedItemIds: ['phone'],
      cancellationFees: [{ itemId: 'phone', value: '9.90', currency: 'EUR' }],
    });
  });

  it('is too late past the hard one, and says what to order instead', async () => {
    const whole = await orders.givenWhole(anOrder([mobile('line')]));
    await orders.finished(whole.parts[0]!.id);
    expect((await allowed(whole.id)).line).toMatchObject({
      CANCEL: { allowed: false, reason: expect.stringContaining('past its point of no return since') },
    });
    const productId = orders.effects().find(({ input }) => input.key === `${whole.parts[0]!.id}:line`)!.productId;
    expect(await cancel(whole.id)).toMatchObject({
      problems: [
        {
          __typename: 'PastPointOfNoReturnError',
          items: [{ itemId: 'line', since: expect.any(String) }],
          followOn: [{ operation: 'terminateProduct', productId }],
        },
      ],
    });
  });
});

describe('a cancellation that arrives while the point of no return is being tried', () => {
  const inDoubt = async () => {
    orders.fail('ActivateProduct', 'INTERNAL_SERVER_ERROR');
    const whole = await orders.givenWhole(anOrder([mobile('line')]));
    await orders.start(whole.id);
    await orders.until(whole.parts[0]!.id, ({ tasks }) =>
      tasks.some(({ kind, attempts }) => kind === 'COMPLETE_PRODUCT' && attempts > 0),
    );
    const { request } = await cancel(whole.id);
    await untilWhole(whole.id, ({ state }) => state === 'ASSESSING_CANCELLATION');
    expect((await untilRequest(request!.id, 'IN_PROGRESS')).items).toMatchObject([{ outcome: 'ASSESSING' }]);
    return { id: whole.id, requestId: request!.id };
  };

  it('is denied when it succeeds: the line goes on, and the request is done', async () => {
    const { id, requestId } = await inDoubt();
    orders.fail('ActivateProduct', undefined);
    await untilWhole(id, ({ state }) => state === 'COMPLETED');
    expect((await untilRequest(requestId, 'DONE')).items).toEqual([
      { item: { id: 'line', state: 'COMPLETED' }, outcome: 'TOO_LATE' },
    ]);
  });

  it('is carried out when it is refused for good', async () => {
    const { id, requestId } = await inDoubt();
    orders.fail('ActivateProduct', 'BAD_USER_INPUT');
    await untilWhole(id, ({ state }) => state === 'CANCELLED');
    orders.fail('ActivateProduct', undefined);
    expect((await untilRequest(requestId, 'DONE')).items).toMatchObject([{ outcome: 'CANCELLED' }]);
  });
});

describe('what relies on a cancelled line', () => {
  it('is named, or cancelled too', async () => {
    const whole = await orders.givenWhole(anOrder([mobile('line'), mobile('extra', to('RELIES_ON', 'line')), device('phone')]));
    expect(await cancel(whole.id, { itemIds: ['line', 'nonsense'] })).toMatchObject({
      problems: [
        { code: 'UNKNOWN_ORDER_ITEM', path: ['input', 'itemIds', 'nonsense'] },
        { __typename: 'DependentItemsError', itemIds: ['extra'], recover: [{ arguments: { dependents: 'CANCEL' } }] },
      ],
    });
    const { request } = await cancel(whole.id, { itemIds: ['line'], dependents: 'CANCEL' });
    await untilRequest(request!.id, 'DONE');
    expect((await orders.readWhole(whole.id))?.items).toMatchObject([
      { id: 'line', state: 'CANCELLED' },
      { id: 'extra', state: 'CANCELLED' },
      { id: 'phone', state: 'ACKNOWLEDGED' },
    ]);
    await orders.start(whole.id);
    expect(await untilWhole(whole.id, ({ state }) => state === 'PARTIAL')).toMatchObject({
      items: [{}, {}, { state: 'COMPLETED' }],
    });
  });

  it('goes with what stands and falls together', async () => {
    const whole = await orders.givenWhole(anOrder([home('fibre', to('RELIES_ON', 'router')), device('router')]));
    expect(await cancel(whole.id, { itemIds: ['fibre'] })).toMatchObject({ problems: [{ itemIds: ['router'] }] });
    const { request } = await cancel(whole.id, { itemIds: ['fibre'], dependents: 'CANCEL' });
    await untilRequest(request!.id, 'DONE');
    expect(await orders.readWhole(whole.id)).toMatchObject({ state: 'CANCELLED' });
  });
});

describe('what was set aside for a line that never begins', () => {
  it('is given back', async () => {
    const whole = await orders.givenWhole(anOrder([mobile('line')]));
    const { request } = await cancel(whole.id, {}, customer('customer-1'));
    await untilRequest(request!.id, 'DONE');
    await untilWhole(whole.id, () => discarded(whole.parts[0]!.id).length > 0);
    expect(discarded(whole.parts[0]!.id)).toEqual(['line']);
    expect(await orders.readWhole(whole.id)).toMatchObject({ state: 'CANCELLED' });
    // The checkout, which comes too late, starts nothing.
    await orders.start(whole.id);
    expect(await orders.readWhole(whole.id)).toMatchObject({ state: 'CANCELLED', parts: [{ startedAt: null }] });
  });
});
