import { beforeEach, describe, expect, it } from '@jest/globals';
import type { OrderPorts } from '../../subgraphs/order/ports.ts';
import { orderTasks, tasks } from '../../subgraphs/order/tasks/index.ts';
import { taskKinds } from '../../subgraphs/order/tasks/task.ts';
import { aTask } from './a-line.ts';
import { legacy } from './back-ends.ts';

type Call = [name: string, ...args: unknown[]];

let calls: Call[];
let holds: string | null;
let ports: OrderPorts;

/** A world that does what it is asked and remembers it. */
const remembering =
  <Answer>(name: string, answer: Answer) =>
  (...args: unknown[]) => {
    calls.push([name, ...args]);
    return Promise.resolve(answer);
  };

beforeEach(() => {
  [calls, holds] = [[], '+4915550000017'];
  const values = [
    { name: 'coverage', value: 'National' },
    { name: 'dataAllowance', value: 10 },
  ];
  ports = {
    orders: {
      line: () => Promise.reject(new Error('not read here')),
      recipientOf: () => Promise.resolve({ customerId: 'customer-1', backend: null }),
    },
    inventory: {
      prepare: remembering('prepare', 'product-1'),
      assign: (...args) => remembering('assign', holds)(...args),
      discard: remembering('discard', undefined),
      activate: remembering('activate', undefined),
      change: remembering('change', undefined),
      terminate: remembering('terminate', undefined),
      today: remembering('today', { characteristics: values, term: null }),
      pricesOf: () => Promise.resolve(undefined),
      toBeEnded: () => Promise.resolve([]),
      attachAccount: remembering('attachAccount', undefined),
    },
    activation: { configure: remembering('configure', undefined) },
    serviceOrders: { order: remembering('order', undefined), cancel: remembering('cancel', undefined) },
    stock: { reserve: remembering('reserve', undefined), release: remembering('release', undefined) },
    delivery: { ship: remembering('ship', undefined), recall: remembering('recall', undefined) },
    billing: { start: remembering('start', undefined), stop: remembering('stop', undefined) },
    notifications: { orderCompleted: remembering('notify', undefined) },
    customers: {
      onboard: () => Promise.reject(new Error('not asked here')),
      openBillingAccount: remembering('openAccount', 'account-9'),
    },
    agreements: { conclude: remembering('conclude', undefined) },
    offerings: { quote: () => Promise.resolve([]) },
    owners: {
      product: () => Promise.resolve(undefined),
      relyingOn: () => Promise.resolve([]),
      neededBy: () => Promise.resolve([]),
      contractsOf: () => Promise.resolve([]),
      accountsOf: () => Promise.resolve(undefined),
      transfer: remembering('transfer', undefined),
    },
    processes: { report: () => Promise.resolve() },
    now: () => new Date(),
  };
});

describe('the tasks of a line', () => {
  it('each name the system they ask and its API, as does the one of the order (A12)', () => {
    const known = { ...tasks, ...orderTasks };
    const table = taskKinds.map((kind) => [kind, known[kind].provider, known[kind].api]);
    expect(table).toEqual([
      ['prepareProduct', 'inventory', 'TMF637'],
      ['reserveNumber', 'inventory', 'TMF639'],
      ['assignSim', 'inventory', 'TMF639'],
      ['reserveStock', 'stock', 'TMF687'],
      ['shipGoods', 'delivery', 'TMF700'],
      ['orderService', 'serviceOrder', 'TMF641'],
      ['configureService', 'serviceActivation', 'TMF640'],
      ['completeProduct', 'inventory', 'TMF637'],
      ['createBillingAccount', 'party', 'TMF666'],
      ['startBilling', 'billing', 'TMF678'],
      ['createAgreement', 'party', 'TMF651'],
      ['notifyCustomer', 'notification', 'TMF681'],
    ]);
  });

  it('are known to the outside by their own key for each line, and their undo by another (A13)', async () => {
    for (const kind of ['reserveStock', 'shipGoods', 'orderService', 'configureService', 'startBilling'] as const) {
      await tasks[kind].act(aTask(kind), ports);
      await tasks[kind].undo?.(aTask(kind), ports);
    }
    expect(calls.map(([name, request]) => [name, (request as { key: string }).key])).toEqual([
      ['reserve', 'order-1:plan:reserveStock'],
      ['release', 'order-1:plan:reserveStock:undo'],
      ['ship', 'order-1:plan:shipGoods'],
      ['recall', 'order-1:plan:shipGoods:undo'],
      ['order', 'order-1:plan:orderService'],
      ['cancel', 'order-1:plan:orderService:undo'],
      ['configure', 'order-1:plan:configureService'],
      ['configure', 'order-1:plan:configureService:undo'],
      ['start', 'order-1:plan:startBilling'],
      ['stop', 'order-1:plan:startBilling:undo'],
    ]);
  });

  it('end, change or bring a product as the line says', async () => {
    await expect(tasks.prepareProduct.act(aTask('prepareProduct', { productId: null }), ports)).resolves.toEqual({
      productId: 'product-1',
    });
    for (const action of ['add', 'modify', 'delete', 'noChange'] as const)
      await tasks.completeProduct.act(aTask('completeProduct', { action }), ports);
    expect(calls.map(([name]) => name)).toEqual(['prepare', 'activate', 'change', 'terminate']);
  });

  it('take a line without the number it should hold for a case for a person', async () => {
    await tasks.reserveNumber.act(aTask('reserveNumber'), ports);
    holds = null;
    await expect(tasks.reserveNumber.act(aTask('reserveNumber'), ports)).rejects.toMatchObject({ name: 'Permanent' });
    await expect(tasks.assignSim.act(aTask('assignSim'), ports)).resolves.toEqual({});
    await expect(tasks.reserveNumber.act(aTask('reserveNumber', { productId: null }), ports)).rejects.toMatchObject({
      name: 'Permanent',
    });
  });
});

describe('the network, when a line is given up', () => {
  const undo = async (action: 'add' | 'modify' | 'delete') => {
    await tasks.configureService.undo?.(aTask('configureService', { action }), ports);
    return calls.at(-1)?.[1];
  };

  it('stops a new service', async () => {
    await expect(undo('add')).resolves.toMatchObject({ operation: 'deactivate', productId: 'product-1' });
  });

  it('gets back what was changed, from the product that is not changed yet', async () => {
    await expect(undo('modify')).resolves.toMatchObject({
      operation: 'modify',
      characteristics: [{ name: 'coverage', value: 'National' }],
    });
  });

  it('gets back a service that was to end', async () => {
    await expect(undo('delete')).resolves.toMatchObject({
      operation: 'activate',
      characteristics: [{}, { name: 'dataAllowance' }],
    });
  });

  it('knows nothing of a line that never had a product', async () => {
    await tasks.configureService.undo?.(aTask('configureService', { productId: null }), ports);
    await tasks.startBilling.undo?.(aTask('startBilling', { productId: null }), ports);
    expect(calls).toEqual([]);
  });
});

describe('an account where the billing system wants the product first', () => {
  const later = { billingAccountAfterProduct: true, backend: legacy };

  it('is one for all lines of an order that go to one system, and one for each name they give (A18, A19)', async () => {
    for (const more of [
      {},
      { itemId: 'second' },
      { itemId: 'third', newBillingAccount: 'Family' },
      { itemId: 'else', backend: { ...legacy, name: 'old' } },
    ])
      await tasks.createBillingAccount.act(aTask('createBillingAccount', { ...later, ...more }), ports);
    const opened = calls.filter(([name]) => name === 'openAccount').map(([, request]) => request);
    expect(opened).toEqual([
      { key: 'order-1:legacy::account', customerId: 'customer-1', name: null, billing: null },
      { key: 'order-1:legacy::account', customerId: 'customer-1', name: null, billing: null },
      { key: 'order-1:legacy:Family:account', customerId: 'customer-1', name: 'Family', billing: null },
      { key: 'order-1:old::account', customerId: 'customer-1', name: null, billing: null },
    ]);
  });

  it('is attached to the product and kept with the line', async () => {
    await expect(tasks.createBillingAccount.act(aTask('createBillingAccount', later), ports)).resolves.toEqual({
      productId: 'product-1',
      billingAccountId: 'account-9',
    });
    expect(calls.at(-1)).toEqual(['attachAccount', 'product-1', 'account-9']);
  });

  it('is not opened again once the line has one: a repeated try only attaches it (hard case 13)', async () => {
    const input = aTask('createBillingAccount', { ...later, billingAccountId: 'account-3' });
    await expect(tasks.createBillingAccount.act(input, ports)).resolves.toMatchObject({ billingAccountId: 'account-3' });
    expect(calls).toEqual([['attachAccount', 'product-1', 'account-3']]);
  });
});

describe('billing', () => {
  it('conclude the contract of a minimum term, from the instant of the part on (D1)', async () => {
    const since = '2027-05-01T00:00:00.000Z';
    await tasks.createAgreement.act(aTask('createAgreement', { commitmentMonths: 24, effectiveAt: since }), ports);
    await tasks.createAgreement.act(aTask('createAgreement'), ports);
    const contract = { customerId: 'customer-1', productId: 'product-1', name: 'Mobile M', start: since, months: 24 };
    expect(calls).toEqual([['conclude', { key: 'order-1:plan:createAgreement', ...contract }]]);
  });

  it('charges for a change what the product costs by then, for another change may have come between', async () => {
    const amount = { value: '35.00', currency: 'EUR' };
    const now = [
      { name: 'Monthly fee', kind: 'RECURRING' as const, amount, dutyFreeAmount: amount, taxRate: '0', period: 'month' },
    ];
    ports.inventory.pricesOf = () => Promise.resolve(now);
    await tasks.startBilling.act(aTask('startBilling', { action: 'modify', prices: [] }), ports);
    await tasks.startBilling.act(aTask('startBilling', { action: 'add', prices: [] }), ports);
    expect(calls).toMatchObject([
      ['start', { prices: now }],
      ['start', { prices: [] }],
    ]);
  });

  it('starts for what a line brings or changes, and ends with what it ends', async () => {
    await tasks.startBilling.act(aTask('startBilling', { action: 'modify', billingAccountId: 'account-1' }), ports);
    await tasks.startBilling.act(aTask('startBilling', { action: 'delete' }), ports);
    expect(calls).toMatchObject([
      ['start', { productId: 'product-1', billingAccountId: 'account-1' }],
      ['stop', { productId: 'product-1' }],
    ]);
  });
});
