import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { legacy } from './back-ends.ts';
import type { Order } from './documents.ts';
import { add, anOrder, mobile, modify, noChange, sim, terminate, to } from './given.ts';
import { startOrders, type Orders } from './order-world.ts';

let orders: Orders;

beforeAll(async () => {
  orders = await startOrders();
});
afterAll(async () => {
  await orders?.close();
});

const bundle = () => [sim('sim', 'eSIM', to('RELIES_ON', 'plan')), add('roaming', to('RELIES_ON', 'plan', 'sim')), add('plan')];

const effectsOf = (orderId: string) =>
  orders
    .effects()
    .filter(({ input, productId }) => input.key.startsWith(orderId) || productsOf(orderId).has(productId))
    .map(({ operation, input, productId }) => `${operation} ${input.orderItemId || (productsOf(orderId).get(productId) ?? '')}`);

const productsOf = (orderId: string) =>
  new Map(
    orders
      .effects()
      .filter(({ operation, input }) => operation === 'PrepareProduct' && input.key.startsWith(orderId))
      .map(({ input, productId }) => [productId, input.orderItemId]),
  );

const providerCalls = (orderId: string) =>
  orders.query<{ key: string; operation: string; calls: number }>(
    `select replace(key, $1 || ':', '') as key, operation, calls from sandbox.provider_call where starts_with(key, $1) order by created_at, key`,
    [orderId],
  );

const statesIn = (reports: { state: string }[]) => reports.map(({ state }) => state);
const reportsOf = ({ parent }: Order) => orders.reports.filter((report) => report.orderId === parent.id);

describe('fulfilment', () => {
  it('asks a back end that takes one line at a time for one after the other (A18)', async () => {
    const served = { backend: legacy };
    const orderId = await orders.given(anOrder([add('first', served), add('second', served)]));
    const { tasks } = await orders.finished(orderId);
    const ofLine = (itemId: string) => tasks.filter((task) => task.itemId === itemId && task.kind !== 'PREPARE_PRODUCT');
    const next = ofLine('second').find(({ kind }) => kind === 'CONFIGURE_SERVICE');
    expect(next?.dependsOn).toEqual(expect.arrayContaining(ofLine('first').map(({ id }) => id)));
    const ended = ofLine('first').map(({ completedAt }) => String(completedAt));
    expect(ended.every((end) => end <= String(next?.startedAt))).toBe(true);
  });

  it('brings each line its product, needs first, each effect once (C1, C2)', async () => {
    const orderId = await orders.given(anOrder(bundle()));
    const done = await orders.finished(orderId);
    expect(done).toMatchObject({ state: 'COMPLETED', completionDate: expect.any(String) });
    // All are set aside in turn, each once what it links to is there, and put into service in turn.
    expect(effectsOf(orderId).filter((effect) => effect.startsWith('Prepare'))).toEqual([
      'PrepareProduct plan',
      'PrepareProduct sim',
      'PrepareProduct roaming',
    ]);
    expect(effectsOf(orderId).filter((effect) => effect.startsWith('Activate'))).toEqual([
      'ActivateProduct plan',
      'ActivateProduct sim',
      'ActivateProduct roaming',
    ]);
    const calls = await providerCalls(orderId);
    expect(calls.map(({ key, operation }) => `${operation} ${key}`).sort()).toEqual([
      'activate plan:configureService',
      'activate roaming:configureService',
      'send notifyCustomer',
      'start plan:startBilling',
      'start roaming:startBilling',
    ]);
    expect(calls.map((call) => call.calls)).toEqual(Array(5).fill(1));
    expect(done.tasks.map(({ kind, itemId }) => `${kind} ${itemId ?? ''}`.trim())).toEqual([
      'PREPARE_PRODUCT plan',
      'CONFIGURE_SERVICE plan',
      'COMPLETE_PRODUCT plan',
      'START_BILLING plan',
      'PREPARE_PRODUCT sim',
      'ASSIGN_SIM sim',
      'COMPLETE_PRODUCT sim',
      'PREPARE_PRODUCT roaming',
      'CONFIGURE_SERVICE roaming',
      'COMPLETE_PRODUCT roaming',
      'START_BILLING roaming',
      'NOTIFY_CUSTOMER',
    ]);
  });

  it('takes few steps of the engine: one for each try, one for each wave', async () => {
    const orderId = await orders.given(anOrder([mobile('line'), sim('sim', 'eSIM', to('RELIES_ON', 'line')), mobile('other')]));
    await orders.finished(orderId);
    await orders.until(orderId, (order) => reportsOf(order).at(-1)?.tasks.at(-1)?.state === 'COMPLETED');
    const steps = await orders.query<{ name: string; times: number }>(
      `select function_name as name, count(*)::int as times from dbos.operation_outputs where workflow_uuid = $1 group by 1`,
      [`fulfilment:${orderId}`],
    );
    const timesOf = (name: string) => steps.find((step) => step.name === name)?.times ?? 0;
    expect(timesOf('recordWave')).toBe(7);
    expect(timesOf('reportFulfilment')).toBeLessThanOrEqual(4);
    // 5 tasks for each of two lines, 3 for the SIM, the notice.
    expect(steps.reduce((sum, { times }) => sum + times, 0)).toBeLessThanOrEqual(7 + 4 + 14);
  });

  it('turns links between lines into links between their products', async () => {
    const orderId = await orders.given(anOrder([...bundle(), add('home', to('BUNDLES', 'plan'))]));
    await orders.finished(orderId);
    const products = new Map([...productsOf(orderId)].map(([productId, itemId]) => [itemId, productId]));
    const linksOf = (itemId: string) =>
      orders.effects().find(({ operation, input }) => operation === 'PrepareProduct' && input.key === `${orderId}:${itemId}`)
        ?.input.relationships;
    expect(linksOf('roaming')).toEqual([
      { type: 'RELIES_ON', productId: products.get('plan') },
      { type: 'RELIES_ON', productId: products.get('sim') },
    ]);
    expect(linksOf('plan')).toEqual([{ type: 'BUNDLED_BY', productId: products.get('home') }]);
  });

  it('shows a new product by value until it is in service, and then by reference (C8)', async () => {
    const orderId = await orders.given(anOrder([add('plan')]));
    const before = await orders.read(orderId);
    expect(before?.items[0]).toMatchObject({
      __typename: 'AddOrderItem',
      state: 'ACKNOWLEDGED',
      product: {
        __typename: 'ProductValue',
        name: 'The plan',
        productSpecification: { id: 'ps-mobile-line' },
        attributes: { __typename: 'MobileLineAttributes', coverage: 'NATIONAL', dataAllowance: { amount: 10 } },
      },
    });
    const after = await orders.finished(orderId);
    const id = [...productsOf(orderId).keys()][0];
    expect(after.items[0]).toMatchObject({
      state: 'COMPLETED',
      product: { __typename: 'ProductRef', id, product: { __typename: 'Product', id } },
    });
  });

  it('changes, ends and leaves alone existing products, typed by what is done to them (C4, C6, C10)', async () => {
    const orderId = await orders.given(
      anOrder([
        modify('change', 'product-a'),
        terminate('end-plan', 'product-b'),
        terminate('end-roaming', 'product-c', to('RELIES_ON', 'end-plan')),
        noChange('context', 'product-d'),
      ]),
    );
    const done = await orders.finished(orderId);
    expect(done.items).toMatchObject([
      {
        __typename: 'ModifyOrderItem',
        action: 'MODIFY',
        productRef: { id: 'product-a' },
        delta: { __typename: 'MobileLineAttributes', coverage: 'INTERNATIONAL', voicemail: null, dataAllowance: null },
        deltaCharacteristics: [{ name: 'coverage', value: 'International' }],
      },
      { __typename: 'DeleteOrderItem', product: { id: 'product-b' } },
      { __typename: 'DeleteOrderItem', product: { id: 'product-c' } },
      { __typename: 'NoChangeOrderItem', productRef: { id: 'product-d' }, state: 'COMPLETED' },
    ]);
    // What relies on a product ends before it.
    expect(effectsOf(orderId).filter((effect) => !effect.startsWith('Change'))).toEqual([
      'TerminateProduct end-roaming',
      'TerminateProduct end-plan',
    ]);
    expect(effectsOf(orderId)).toContain('ChangeProduct change');
    // The inventory is told whose product it must be.
    const touched = orders.effects().filter(({ input }) => input.key.startsWith(orderId));
    expect(touched.map(({ input }) => input.customerId)).toEqual(Array(3).fill('customer-1'));
    expect((await providerCalls(orderId)).map(({ operation }) => operation).sort()).toEqual([
      'deactivate',
      'deactivate',
      'modify',
      'send',
      'start',
      'stop',
      'stop',
    ]);
  });

  it('reports to the process with growing numbers, only what it should know', async () => {
    const input = anOrder(bundle());
    const orderId = await orders.given(input);
    await orders.finished(orderId);
    const done = await orders.until(orderId, (order) => reportsOf(order).at(-1)?.tasks.at(-1)?.state === 'COMPLETED');
    const reports = reportsOf(done);
    const sequences = reports.map(({ sequence }) => sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    expect(statesIn(reports)).toEqual(['IN_PROGRESS', 'IN_PROGRESS', 'COMPLETED', 'COMPLETED']);
    expect(reports[0]).toMatchObject({
      processId: input.processId,
      tasks: expect.arrayContaining([expect.objectContaining({ name: 'PREPARE_PRODUCT plan', state: 'ACTIVE' })]),
    });
  });

  it('writes an event with every change of state, in order', async () => {
    const orderId = await orders.given(anOrder([add('plan')]));
    await orders.finished(orderId);
    const events = await orders.query<{ type: string; state: string; item: string | null }>(
      `select event_type as type, event #>> '{productOrder,state}' as state, event #>> '{productOrder,productOrderItem,0,state}' as item
         from ordering.outbox_event where entity_id = $1 order by sequence`,
      [orderId],
    );
    expect(events).toEqual([
      { type: 'ProductOrderCreateEvent', state: 'acknowledged', item: 'acknowledged' },
      { type: 'ProductOrderAttributeValueChangeEvent', state: 'inProgress', item: 'inProgress' },
      { type: 'ProductOrderStateChangeEvent', state: 'inProgress', item: null },
      { type: 'ProductOrderAttributeValueChangeEvent', state: 'completed', item: 'completed' },
      { type: 'ProductOrderStateChangeEvent', state: 'completed', item: null },
    ]);
  });
});
