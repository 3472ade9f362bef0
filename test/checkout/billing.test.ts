import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InjectFaultDocument, RetryTaskDocument } from '../../schema/operations/generated/agent-desktop.ts';
import { startTmfServer, type TmfServer } from '../order/tmf-server.ts';
import { withLegacyBackend } from '../plan/policy-file.ts';
import { createShopper, mobileLine, type Shopper } from '../support/shopper.ts';
import { startOperator, type Operator } from './operator.ts';

const fibre = { addItem: { id: 'fibre', productOfferingId: 'po-fibre-250' } };
const television = { addItem: { id: 'tv', productOfferingId: 'po-tv-start' } };

interface Account {
  id: string;
  name: string;
}

interface Bill {
  checkoutProcess: {
    state: string;
    result: {
      customer: { id: string; billingAccounts: Account[] };
      billingAccount: Account | null;
      billingAccounts: Account[];
      customerOrder: {
        state: string;
        items: {
          id: string;
          billingAccount: Account | null;
          product: { product?: { id: string; billingAccount: Account | null } };
        }[];
        parts: {
          tasks: { id: string; kind: string; itemId: string | null; state: string; startedAt: string | null }[];
        }[];
      };
    };
  };
}

const billDocument = `query ($id: ID!) { checkoutProcess(id: $id) { state result {
  customer { id billingAccounts { id name } } billingAccount { id name } billingAccounts { id name }
  customerOrder { state parts { tasks { id kind itemId state startedAt } } items { id billingAccount { id name }
    ... on AddOrderItem { product { ... on ProductRef { product { id billingAccount { id name } } } } } } }
} } }`;

describe('who pays for what', () => {
  let operator: Operator;
  beforeAll(async () => {
    operator = await startOperator();
  });
  afterAll(() => operator.close());

  const agent = () => createShopper(operator.execute, {}, { role: 'agent', tenant: 'sample', subject: 'agent-1' });

  const billOf = async (processId: string) => {
    const { data } = await agent().send<Bill>(billDocument, { id: processId });
    const { state, result } = present(data).checkoutProcess;
    const { items, parts, ...order } = result.customerOrder;
    const tasks = parts.flatMap((part) => part.tasks);
    const payers = Object.fromEntries(items.map(({ id, product }) => [id, product.product?.billingAccount?.name]));
    const tasksOf = (itemId: string) => tasks.filter((task) => task.itemId === itemId);
    return { ...result, state, order, items, payers, tasks, tasksOf };
  };

  const checkOut = async (shopper: Shopper, input: Parameters<Shopper['checkout']>[0]) => {
    const started = await shopper.checkout(input);
    if (started.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(started, null, 2));
    return started;
  };

  const someone = async (operations: (typeof fibre)[]) => {
    const shopper = createShopper(operator.execute);
    return { shopper, cart: await shopper.fill(await shopper.createCart(), operations) };
  };

  it('two new accounts by name in one order, lines of one name share theirs (A23)', async () => {
    const { shopper, cart } = await someone([fibre, television, { addItem: { ...television.addItem, id: 'tv2' } }]);
    const lines = [
      { cartItemId: 'tv', newBillingAccount: 'Holiday home' },
      { cartItemId: 'tv2', newBillingAccount: 'Holiday home' },
    ];
    const { id } = await checkOut(shopper, shopper.checkoutInput(cart, { lines }));
    await shopper.until(id, 'COMPLETED');
    const bill = await billOf(id);
    expect(bill.payers).toEqual({ fibre: 'Billing account', tv: 'Holiday home', tv2: 'Holiday home' });
    expect(bill.customer.billingAccounts.map(({ name }) => name)).toEqual(['Billing account', 'Holiday home']);
    expect(bill.billingAccounts).toEqual(bill.customer.billingAccounts);
    expect(bill.billingAccount).toEqual(bill.customer.billingAccounts[0]);
  });

  it('an existing customer opens one more, and pays for another line with an account of before (A23)', async () => {
    const first = await someone([fibre]);
    const begun = await checkOut(first.shopper, first.shopper.checkoutInput(first.cart));
    await first.shopper.until(begun.id, 'COMPLETED');
    const { customer, billingAccount } = await billOf(begun.id);
    const shopper = createShopper(
      operator.execute,
      {},
      { role: 'customer', tenant: 'sample', subject: 'ada', customerId: customer.id },
    );
    const cart = await shopper.fill(await shopper.createCart(), [fibre, television]);
    const lines = [
      { cartItemId: 'fibre', billingAccountId: present(billingAccount).id },
      { cartItemId: 'tv', newBillingAccount: 'Office' },
    ];
    const existing = { customerId: customer.id };
    const { id } = await checkOut(shopper, shopper.checkoutInput(cart, { customer: { existing }, lines }));
    await shopper.until(id, 'COMPLETED');
    const bill = await billOf(id);
    expect(bill.payers).toEqual({ fibre: 'Billing account', tv: 'Office' });
    expect(bill.customer.billingAccounts.map(({ name }) => name)).toEqual(['Billing account', 'Office']);
  });

  it('a further account of an existing customer is closed again when the checkout comes to nothing', async () => {
    const first = await someone([fibre]);
    const begun = await checkOut(first.shopper, first.shopper.checkoutInput(first.cart));
    await first.shopper.until(begun.id, 'COMPLETED');
    const { customer } = await billOf(begun.id);
    const shopper = createShopper(
      operator.execute,
      {},
      { role: 'customer', tenant: 'sample', subject: 'bob', customerId: customer.id },
    );
    const phone = { addItem: { id: 'phone', productOfferingId: 'po-device-fjord-watch' } };
    const cart = await shopper.fill(await shopper.createCart(), [phone]);
    const cancelled = await shopper.checkout(
      shopper.checkoutInput(cart, {
        customer: { existing: { customerId: customer.id } },
        lines: [{ cartItemId: 'phone', newBillingAccount: 'Phones' }],
        paymentMethod: { card: { token: 'tok_declined' } },
      }),
    );
    expect(cancelled).toMatchObject({ state: 'CANCELLED', problems: [{ code: 'PAYMENT_DECLINED' }] });
    const { data } = await agent().send<{ customer: { billingAccounts: object[] } }>(
      'query ($id: ID!) { customer(id: $id) { billingAccounts { name state } } }',
      { id: customer.id },
    );
    expect(present(data).customer.billingAccounts).toEqual([
      { name: 'Billing account', state: 'active' },
      { name: 'Phones', state: 'closed' },
    ]);
  });

  describe('with a billing system that wants the product first (A18)', () => {
    beforeAll(() => operator.restart(withLegacyBackend('cat-home')));

    it('the account is made after the product, its prices are attached then, and nothing is missing in the end', async () => {
      const { shopper, cart } = await someone([fibre]);
      const { id } = await checkOut(shopper, shopper.checkoutInput(cart));
      await shopper.until(id, 'COMPLETED');
      const bill = await billOf(id);
      const [account] = bill.customer.billingAccounts;
      expect(bill.customer.billingAccounts).toHaveLength(1);
      expect(bill.items[0]?.product.product?.billingAccount).toEqual(account);
      expect(bill.billingAccount).toEqual(account);
      const kinds = bill.tasksOf('fibre').map(({ kind }) => kind);
      expect(kinds.indexOf('CREATE_BILLING_ACCOUNT')).toBeGreaterThan(kinds.indexOf('COMPLETE_PRODUCT'));
      expect(kinds.indexOf('START_BILLING')).toBeGreaterThan(kinds.indexOf('CREATE_BILLING_ACCOUNT'));
    });

    it('a failure after the product exists loses nothing: the order waits for its account (hard case 13)', async () => {
      const { shopper, cart } = await someone([fibre]);
      await agent().send(InjectFaultDocument, { input: { provider: 'BILLING', operation: 'start', kind: 'REFUSE' } });
      const { id } = await checkOut(shopper, shopper.checkoutInput(cart));
      await shopper.until(id, 'HOLD');
      const held = await billOf(id);
      expect(held.order.state).not.toBe('COMPLETED');
      expect(held.tasksOf('fibre').find(({ kind }) => kind === 'CREATE_BILLING_ACCOUNT')?.state).toBe('COMPLETED');
      const task = present(held.tasks.find(({ state }) => state === 'HOLD'));
      expect(task.kind).toBe('START_BILLING');
      await agent().send(RetryTaskDocument, { input: { idempotencyKey: randomUUID(), taskId: task.id } });
      await shopper.until(id, 'COMPLETED');
      const bill = await billOf(id);
      expect(bill.items[0]?.product.product?.billingAccount).toEqual(bill.billingAccount);
      expect(bill.customer.billingAccounts).toHaveLength(1);
    });
  });

  describe('with a modern and an old system, each at its own address (A19)', () => {
    let modern: TmfServer;
    let old: TmfServer;
    beforeAll(async () => {
      modern = await startTmfServer({ service: { state: 'active' } }, { knowsKeys: true });
      old = await startTmfServer({ serviceOrder: { state: 'completed' } });
      await operator.restart(withLegacyBackend('cat-home'), {
        SERVICE_ACTIVATION_URL: modern.url,
        SERVICE_ORDER_URL_LEGACY: old.url,
        BILLING_URL_LEGACY: old.url,
      });
    });
    afterAll(() => Promise.all([modern.close(), old.close()]));

    const servedByBoth = async () => {
      const shopper = createShopper(operator.execute);
      const cart = await shopper.fill(await shopper.createCart(), [...mobileLine, fibre, television]);
      const lease = await shopper.lease(cart);
      if (lease.__typename !== 'NumberLease') throw new Error(JSON.stringify(lease));
      return { shopper, cart };
    };

    it('the plan shows what waits for its turn', async () => {
      const { shopper, cart } = await servedByBoth();
      const plan = await shopper.plan({ cartId: cart.id });
      const dependsOn = Object.fromEntries(present(plan).tasks.map((task) => [task.key, task.dependsOn]));
      expect(dependsOn).toMatchObject({
        'roaming:configure': ['roaming:prepare', 'plan:complete'],
        'tv:service': ['tv:prepare', 'fibre:service'],
        'fibre:complete': ['fibre:service', 'tv:service'],
        'tv:complete': ['tv:service', 'fibre:complete', 'fibre:account', 'fibre:billing'],
      });
    });

    it('one order is served by both: the old one line by line, looked up and never asked twice, the modern one at once', async () => {
      const { shopper, cart } = await servedByBoth();
      // Its first answer gets lost.
      old.fail({ afterEffect: true });
      const { id } = await checkOut(shopper, shopper.checkoutInput(cart));
      await shopper.until(id, 'COMPLETED');
      expect(modern.calls).toEqual(['POST /service', 'POST /service']);
      const charge = ['GET /appliedCustomerBillingRate', 'POST /appliedCustomerBillingRate'];
      const order = ['GET /serviceOrder', 'POST /serviceOrder'];
      expect(old.calls).toEqual([...order, 'GET /serviceOrder', ...order, ...charge, ...charge]);
      expect(old.list('serviceOrder')).toHaveLength(2);

      const bill = await billOf(id);
      const kindsOf = (itemId: string) => bill.tasksOf(itemId).map(({ kind }) => kind);
      expect(kindsOf('plan')).not.toContain('CREATE_BILLING_ACCOUNT');
      expect(kindsOf('fibre')).toContain('CREATE_BILLING_ACCOUNT');
      expect(bill.customer.billingAccounts).toHaveLength(2);
      const [first, afterwards] = bill.customer.billingAccounts;
      expect(bill.items.map(({ id: item, product }) => [item, product.product?.billingAccount?.id])).toEqual([
        ['plan', first?.id],
        ['sim', first?.id],
        ['roaming', first?.id],
        ['fibre', afterwards?.id],
        ['tv', afterwards?.id],
      ]);
      expect(old.list('appliedCustomerBillingRate').map(({ billingAccount }) => billingAccount)).toMatchObject([
        { id: afterwards?.id },
        { id: afterwards?.id },
      ]);
    });
  });
});

function present<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('It is not there.');
  return value;
}
