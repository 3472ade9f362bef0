import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { abroad, amending, codes, soon } from './amending.ts';
import { add, anOrder, mobile, modify, noChange, terminate } from './given.ts';
import { customer, startOrders, type Orders } from './order-world.ts';
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

describe('what cannot be amended', () => {
  it('is told all at once', async () => {
    const whole = await orders.givenWhole(
      anOrder([mobile('plan'), noChange('old', randomUUID()), terminate('end', randomUUID())], { requestedStartDate: soon(3) }),
    );
    const answer = await amend(whole.id, [
      { itemId: 'plan', quantity: 2 },
      { itemId: 'old', characteristics: [] },
      { itemId: 'end', characteristics: [{ name: 'coverage', value: 'National' }] },
    ]);
    expect(codes(answer)).toEqual([
      'NOT_AMENDABLE input.items.plan.quantity',
      'NOT_AMENDABLE input.items.old.characteristics',
      'NOTHING_CHANGES input.items.old',
      'NOT_AMENDABLE input.items.end.characteristics',
    ]);
    const wrong = await amend(
      whole.id,
      [{ itemId: 'nobody', quantity: 0 }, { itemId: 'plan' }, { itemId: 'plan', requestedStartDate: { instant: soon(-1) } }],
      { key: 'short' },
    );
    expect(codes(wrong)).toEqual([
      'INVALID_INPUT input.idempotencyKey',
      'INVALID_INPUT input.items.plan',
      'INVALID_INPUT input.items.nobody.quantity',
      'INVALID_INPUT input.items.plan',
      'START_IN_PAST input.items.plan.requestedStartDate',
      'UNKNOWN_ORDER_ITEM input.items.nobody',
    ]);
  });

  it('is more than dates by a buyer, whose limit nobody would ask about (hard case 14)', async () => {
    const customerId = randomUUID();
    const whole = await orders.givenWhole(anOrder([mobile('plan')], { requestedStartDate: soon(3), customerId }));
    const buyer = { ...customer(customerId), role: 'buyer' as const };
    expect(codes(await amend(whole.id, [abroad('plan')], { viewer: buyer }))).toEqual(['APPROVER_NEEDED input.items.plan']);
    const moved = await amend(whole.id, [{ itemId: 'plan', requestedStartDate: { instant: soon(9) } }], { viewer: buyer });
    expect(moved).toMatchObject({ __typename: 'SupplementalOrder' });
    const approver = { ...buyer, role: 'approver' as const };
    expect(await amend(whole.id, [abroad('plan')], { viewer: approver })).toMatchObject({ __typename: 'SupplementalOrder' });
  });

  it('is what the catalog refuses, and what would change what was due at once', async () => {
    const whole = await orders.givenWhole(anOrder([add('plan'), add('two')], { requestedStartDate: soon(3) }));
    const answer = await amend(whole.id, [
      { itemId: 'plan', characteristics: [{ name: 'coverage', value: 'Moon' }] },
      { itemId: 'two', quantity: 2 },
    ]);
    expect(codes(answer)).toEqual([
      'INVALID_CHARACTERISTIC input.items.plan.characteristics.coverage',
      'AMENDMENT_CHANGES_DUE_NOW input.items.two',
    ]);
  });

  it('is in several parts, or an order of somebody else', async () => {
    const whole = await orders.givenWhole(
      anOrder([add('plan', { requestedStartDate: soon(2) }), add('extra', { requestedStartDate: soon(3) })]),
    );
    expect(codes(await amend(whole.id, [abroad('plan'), abroad('extra')]))).toEqual(['SEVERAL_PARTS input.items']);
    const stranger = { viewer: customer('customer-2') };
    const [foreign, missing] = [
      await amend(whole.id, [abroad('plan')], stranger),
      await amend(randomUUID(), [abroad('plan')], stranger),
    ];
    expect(codes(foreign)).toEqual(['UNKNOWN_ORDER input.customerOrderId']);
    expect(foreign).toEqual(missing);
    await expect(amend(whole.id, [abroad('plan')], { viewer: customer('customer-1') })).resolves.toMatchObject({
      __typename: 'SupplementalOrder',
    });
  });

  it('clashes with what another order does to the product', async () => {
    const productId = randomUUID();
    const first = await orders.givenWhole(
      anOrder([
        modify('data', productId, { characteristics: [{ name: 'dataAllowance', value: 20 }], requestedStartDate: soon(2) }),
      ]),
    );
    await orders.givenWhole(anOrder([modify('coverage', productId, { requestedStartDate: soon(3) })]));
    orders.answers.set('ProductToday', () => ({
      productsForOrder: [{ id: productId, characteristics: [{ name: 'coverage', value: 'National' }] }],
    }));
    const refused = await amend(first.id, [abroad('data')]);
    orders.answers.delete('ProductToday');
    expect(refused.problems).toMatchObject([{ code: 'PRODUCT_CHANGE_CONFLICT' }]);
    await expect(orders.readWhole(first.id)).resolves.toMatchObject({ parts: [{ part: 1, state: 'ACKNOWLEDGED' }] });
  });
});
