import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { add, anOrder, modify, noChange, terminate, to } from './given.ts';
import { agent, customer, startOrders, type Orders } from './order-world.ts';

let orders: Orders;

beforeAll(async () => {
  orders = await startOrders();
});
afterAll(async () => {
  await orders?.close();
});

const problemsOf = async (items: object[], more: object = {}) => {
  const { problems = [] } = await orders.submit(anOrder(items, more));
  return problems.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('submitting an order', () => {
  it('accepts it: acknowledged, with all it will take to fulfil it', async () => {
    const submitted = await orders.submit(
      anOrder([add('plan', { billingAccountId: 'billing-2' }), modify('change', 'product-1')]),
    );
    expect(submitted).toMatchObject({ __typename: 'SubmitProductOrderSuccess', order: { state: 'ACKNOWLEDGED' } });
    expect(await orders.read(submitted.order!.id)).toMatchObject({
      totals: { dueNow: { value: '9.99', currency: 'EUR' }, monthly: { value: '19.99' } },
      customer: { id: 'customer-1' },
      items: [
        { id: 'plan', state: 'ACKNOWLEDGED', billingAccount: { id: 'billing-2' } },
        { id: 'change', billingAccount: { id: 'billing-1' } },
      ],
    });
    const tasks = (await orders.read(submitted.order!.id))?.tasks ?? [];
    expect(tasks.map(({ kind, itemId }) => `${kind} ${itemId ?? ''}`.trim())).toEqual([
      'PREPARE_PRODUCT plan',
      'CONFIGURE_SERVICE plan',
      'COMPLETE_PRODUCT plan',
      'START_BILLING plan',
      'CONFIGURE_SERVICE change',
      'COMPLETE_PRODUCT change',
      'START_BILLING change',
      'NOTIFY_CUSTOMER',
    ]);
    expect(new Set(tasks.map(({ state }) => state))).toEqual(new Set(['NEW']));
  });

  it('makes one order of a process, however often and wherever it is submitted', async () => {
    const input = anOrder([add('plan')]);
    const answers = await Promise.all(Array.from({ length: 8 }, () => orders.submit(input)));
    expect(new Set(answers.map(({ order }) => order?.id)).size).toBe(1);
    const orderId = answers[0]!.order!.id;
    expect(new Set(answers.map(({ customerOrder }) => customerOrder?.id)).size).toBe(1);
    expect(await orders.query('select 1 from ordering.product_order where external_id = $1', [input.processId])).toHaveLength(1);
    expect(await orders.query('select 1 from ordering.outbox_event where entity_id = $1', [orderId])).toHaveLength(1);

    await Promise.all(Array.from({ length: 4 }, () => orders.start(orderId)));
    await orders.finished(orderId);
    expect(await orders.submit(input)).toMatchObject({ order: { id: orderId, state: 'COMPLETED' } });
    expect(
      orders.effects().filter(({ operation, input: { key } }) => operation === 'PrepareProduct' && key.startsWith(orderId)),
    ).toHaveLength(1);
  });

  it('tells everything that is wrong at once, and stores nothing', async () => {
    const before = await orders.query('select 1 from ordering.product_order');
    const items = [
      add('plan', { productId: 'product-1', quantity: 0 }),
      modify('change', 'product-2', { productId: null, productOfferingId: null }),
      terminate('end', 'product-3', {
        requestedStartDate: '2027-05-02T00:00:00Z',
        requestedCompletionDate: '2027-05-01T00:00:00Z',
      }),
      noChange('context', 'product-3'),
      add('self', to('RELIES_ON', 'self', 'elsewhere')),
      add('self'),
    ];
    expect(
      await problemsOf(items, { requestedStartDate: '2027-06-01T00:00:00Z', requestedCompletionDate: '2027-05-01T00:00:00Z' }),
    ).toEqual([
      'INVALID_DATES requestedCompletionDate',
      'INVALID_QUANTITY items.plan.quantity',
      'PRODUCT_NOT_ALLOWED items.plan.productId',
      'PRODUCT_REQUIRED items.change.productId',
      'OFFERING_REQUIRED items.change.productOfferingId',
      'DUPLICATE_PRODUCT items.context.productId',
      'DUPLICATE_ITEM_ID items.self.id',
      'INVALID_DATES items.end.requestedCompletionDate',
      'SELF_RELATIONSHIP items.self.relationships.0',
      'UNKNOWN_ORDER_ITEM items.self.relationships.1',
    ]);
    expect(await problemsOf([], { customerId: null })).toEqual(['EMPTY_ORDER items', 'CUSTOMER_REQUIRED customerId']);
    expect(await orders.query('select 1 from ordering.product_order')).toHaveLength(before.length);
  });

  it('refuses a product twice in one order, and takes it in the next one (C5)', async () => {
    const { problems } = await orders.submit(anOrder([modify('one', 'product-9'), terminate('two', 'product-9')]));
    expect(problems).toMatchObject([{ code: 'DUPLICATE_PRODUCT', reason: expect.stringContaining('one, two') }]);
    await orders.finished(await orders.given(anOrder([modify('one', 'product-9')])));
    await orders.given(anOrder([terminate('one', 'product-9')]));
  });

  it('refuses lines that depend on each other in a circle, and names them', async () => {
    const circle = [
      add('a', to('RELIES_ON', 'b')),
      add('b', to('REQUIRES', 'c')),
      add('c', to('DEPENDS_ON', 'a')),
      add('d', to('RELIES_ON', 'a')),
    ];
    const { problems } = await orders.submit(anOrder(circle));
    expect(problems).toMatchObject([{ code: 'RELATIONSHIP_CYCLE', reason: expect.stringContaining('a → b → c → a') }]);
    expect(await problemsOf([add('a', to('RELIES_ON', 'b')), add('b', to('BUNDLED_BY', 'a'))])).toEqual([]);
  });

  it('keeps lines of two orders apart though they have the same ids (C12)', async () => {
    const [one, two] = await Promise.all([
      orders.given(anOrder([add('130'), add('110', to('RELIES_ON', '130'))])),
      orders.given(anOrder([modify('130', 'product-x'), add('110', { name: 'Another' })])),
    ]);
    const [first, second] = await Promise.all([orders.finished(one), orders.finished(two)]);
    expect(first.items).toMatchObject([
      { __typename: 'AddOrderItem', id: '130', relationships: [] },
      { id: '110', relationships: [{ type: 'RELIES_ON', item: { id: '130' } }] },
    ]);
    expect(second.items).toMatchObject([
      { __typename: 'ModifyOrderItem', id: '130', productRef: { id: 'product-x' } },
      { id: '110', relationships: [] },
    ]);
    const products = orders
      .effects()
      .filter(({ operation, input }) => operation === 'PrepareProduct' && input.orderItemId === '110');
    expect(new Set(products.map(({ productId }) => productId)).size).toBe(2);
  });

  it('purges an order without touching its products (C7)', async () => {
    const orderId = await orders.given(anOrder([add('plan')]));
    await orders.finished(orderId);
    const effects = orders.effects().length;
    await orders.query('delete from ordering.product_order where id = $1', [orderId]);
    expect(await orders.query('select 1 from ordering.order_item where order_id = $1', [orderId])).toEqual([]);
    expect(orders.effects()).toHaveLength(effects);
    expect(await orders.read(orderId)).toBeNull();
  });

  it('is for services only', async () => {
    for (const viewer of [agent, customer('customer-1')]) {
      await expect(orders.ask(viewer, 'submit', { input: anOrder([add('plan')]) })).rejects.toThrow('NOT_FOUND');
      await expect(orders.ask(viewer, 'start', { customerOrderId: 'x' })).rejects.toThrow('NOT_FOUND');
    }
  });
});
