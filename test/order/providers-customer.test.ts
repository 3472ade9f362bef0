import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrateStore } from '../../subgraphs/kit/database/migrate-store.ts';
import { openStore, type Store } from '../../subgraphs/kit/database/open-store.ts';
import { createOrderCustomer } from '../../subgraphs/order/customer/create-order-customer.ts';
import type { Customers, Onboarding } from '../../subgraphs/order/ports.ts';
import { storeOptions } from '../../subgraphs/order/store.ts';
import { submitOrder } from '../../subgraphs/order/submit/submit-order.ts';
import { toNewOrder } from '../../subgraphs/order/submit/new-order.ts';
import { inputProblem } from '../../subgraphs/kit/graph/user-error.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';
import { legacy as old } from './back-ends.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await createDatabase();
  await migrateStore(storeOptions(database.url));
  store = openStore(storeOptions(database.url));
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

const now = () => new Date('2027-05-01T10:00:00Z');
const ada = { individual: { givenName: 'Ada', familyName: 'Lovelace', email: 'ada@example.org' } };

const line = (id: string, more: object = {}) => ({
  id,
  action: 'ADD' as const,
  quantity: 1,
  productOfferingId: `po-${id}`,
  productSpecificationId: null,
  name: id,
  characteristics: [],
  prices: [],
  categoryIds: [],
  resourceSpecifications: [],
  billingAccountAfterProduct: false,
  relationships: [],
  ...more,
});

/** An order that carries Ada by value. */
const given = async (...items: ReturnType<typeof line>[]) => {
  const processId = randomUUID();
  const timeZone = 'Europe/Berlin';
  const order = toNewOrder({ processId, newCustomer: ada, cartId: randomUUID(), guestKey: 'guest-1', timeZone, items });
  const rules = { pipelines: [], decomposeAt: 'PRODUCT_ORDER' } as const;
  const submitted = await submitOrder(store.em(), order, rules, now());
  if ('problems' in submitted) throw new Error(JSON.stringify(submitted.problems));
  return { processId, orderId: submitted.customerOrderId };
};

/** A party subgraph that makes one customer per process. */
const parties = () => {
  const asked: Onboarding[] = [];
  const made = new Map<string, string>();
  const customers: Customers = {
    onboard: (onboarding) => {
      asked.push(onboarding);
      const customerId = made.get(onboarding.processId) ?? randomUUID();
      made.set(onboarding.processId, customerId);
      const namedBillingAccounts = onboarding.billingAccountNames.map((name) => ({ id: `account of ${name}`, name }));
      const billingAccountId = onboarding.withoutBillingAccount ? null : 'account of all';
      return Promise.resolve({ customer: { customerId, accountId: 'party-account', billingAccountId, namedBillingAccounts } });
    },
    openBillingAccount: () => Promise.reject(new Error('not asked here')),
  };
  return { asked, made, ports: { customers, now } };
};

/** A customer order with its parts, which all say the same about the customer, and the accounts of its lines. */
const stored = async (customerOrderId: string) => {
  const read = <Row extends object>(sql: string) => store.em().execute<Row[]>(sql, [customerOrderId]);
  const [whole] = await read<{ customer_id: string | null }>('select customer_id from ordering.customer_order where id = ?');
  const [order, ...differing] = await read<{ customer_id: string | null }>(
    `select distinct customer_id, account_id, billing_account_id, party_by_value
       from ordering.product_order where customer_order_id = ?`,
  );
  expect(differing).toEqual([]);
  expect(order?.customer_id).toBe(whole?.customer_id);
  const accounts = await read<{ id: string; account: string | null }>(
    `select line.id, line.billing_account_id as account
       from ordering.order_item line join ordering.product_order part on part.id = line.order_id
      where part.customer_order_id = ?`,
  );
  return { order, accounts: Object.fromEntries(accounts.map(({ id, account }) => [id, account])) };
};

describe('the customer that an order carries by value', () => {
  it('is made by order management once, for the process, and the order refers to it from then on (A2, A25)', async () => {
    const { processId, orderId } = await given(line('plan'), line('family', { newBillingAccount: 'Family' }));
    const { asked, made, ports } = parties();
    const first = await createOrderCustomer(store.em(), orderId, ports);
    expect(asked).toEqual([
      {
        processId,
        guestKey: 'guest-1',
        customer: ada,
        billing: null,
        billingAccountNames: ['Family'],
        withoutBillingAccount: false,
      },
    ]);
    expect(first).toEqual({
      customer: {
        customerId: made.get(processId),
        accountId: 'party-account',
        billingAccountId: 'account of all',
        namedBillingAccounts: [{ id: 'account of Family', name: 'Family' }],
      },
    });
    await expect(stored(orderId)).resolves.toEqual({
      order: {
        customer_id: made.get(processId),
        account_id: 'party-account',
        billing_account_id: 'account of all',
        party_by_value: null,
      },
      accounts: { plan: 'account of all', family: 'account of Family' },
    });
    await expect(createOrderCustomer(store.em(), orderId, ports)).resolves.toEqual(first);
    expect(asked).toHaveLength(1);
  });

  it('is the same one when a try died between the party and the order, and when several come at once', async () => {
    const { processId, orderId } = await given(line('plan'));
    const { made, ports } = parties();
    await ports.customers.onboard({
      processId,
      guestKey: null,
      customer: ada,
      billing: null,
      billingAccountNames: [],
      withoutBillingAccount: false,
    });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => createOrderCustomer(store.em(), orderId, ports)));
    expect(new Set(answers.map((answer) => 'customer' in answer && answer.customer.customerId))).toEqual(
      new Set([made.get(processId)]),
    );
    const events = await store
      .em()
      .execute(
        "select 1 from ordering.outbox_event where correlation_id = ? and event_type = 'ProductOrderAttributeValueChangeEvent'",
        [processId],
      );
    expect(events).toHaveLength(1);
  });

  it('gets no account at once where every line’s billing system wants the product first, but for the others (A18, A19)', async () => {
    const later = { billingAccountAfterProduct: true, backend: old };
    const { asked, ports } = parties();
    const legacy = await given(line('old', later));
    await createOrderCustomer(store.em(), legacy.orderId, ports);
    await expect(stored(legacy.orderId)).resolves.toMatchObject({ order: { billing_account_id: null }, accounts: { old: null } });
    const mixed = await given(line('old', { ...later, newBillingAccount: 'Old' }), line('new'));
    await createOrderCustomer(store.em(), mixed.orderId, ports);
    await expect(stored(mixed.orderId)).resolves.toMatchObject({ accounts: { old: null, new: 'account of all' } });
    expect(asked.map(({ withoutBillingAccount, billingAccountNames }) => [withoutBillingAccount, billingAccountNames])).toEqual([
      [true, []],
      [false, []],
    ]);
  });

  it('is written into every part of the order, and so are the accounts', async () => {
    const requestedStartDate = new Date('2027-06-01T00:00:00Z');
    const { processId, orderId } = await given(line('now'), line('later', { requestedStartDate, newBillingAccount: 'Family' }));
    const { made, ports } = parties();
    await createOrderCustomer(store.em(), orderId, ports);
    await expect(stored(orderId)).resolves.toMatchObject({
      order: { customer_id: made.get(processId), party_by_value: null },
      accounts: { now: 'account of all', later: 'account of Family' },
    });
  });

  it('is not made of data that the party subgraph refuses: the order still carries it', async () => {
    const { orderId } = await given(line('plan'));
    const problems = [inputProblem('MISSING_VALUE', 'The birth date is missing.', ['individual', 'birthDate'])];
    const customers: Customers = { ...parties().ports.customers, onboard: () => Promise.resolve({ problems }) };
    await expect(createOrderCustomer(store.em(), orderId, { customers, now })).resolves.toEqual({ problems });
    await expect(stored(orderId)).resolves.toMatchObject({ order: { customer_id: null, party_by_value: ada } });
    await expect(createOrderCustomer(store.em(), randomUUID(), { customers, now })).rejects.toThrow('no such order');
  });
});
