import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { activateProduct, changeProduct, prepareProduct, product, terminateProduct } from './operations.ts';
import { agent, customer, newId, startInventory, type Inventory } from './start-inventory.ts';

let inventory: Inventory;
beforeAll(async () => {
  inventory = await startInventory();
});
afterAll(() => inventory.close());

const price = (value: string) => ({
  name: 'Monthly fee',
  kind: 'RECURRING',
  amount: { value, currency: 'EUR' },
  dutyFreeAmount: { value, currency: 'EUR' },
  taxRate: '19',
  period: 'month',
});
const item = (productId: string) => ({ key: newId(), orderId: newId(), orderItemId: '1', productId, customerId: 'customer-1' });
const later = (minutes: number) => new Date(inventory.now().getTime() + minutes * 60_000).toISOString();
const earlier = (minutes: number) => later(-minutes);

const asOfFields = `date status version isPlanned attributes { ... on MobileLineAttributes { coverage dataAllowance { amount } } }
  characteristics { name value } prices { amount { value } } productOrder { id }`;
interface AsOf {
  date: string;
  status: string;
  version: number | null;
  isPlanned: boolean;
  attributes: { coverage: string };
  prices: { amount: { value: string } }[];
  productOrder: { id: string } | null;
}
const asOf = async (id: string, date: string, viewer = customer('customer-1')) =>
  (
    await inventory
      .as(viewer)
      .send<{ product: { asOf: AsOf | null } | null }>(
        `query ($id: ID!, $date: DateTime!) { product(id: $id) { asOf(date: $date) { ${asOfFields} } } }`,
        { id, date },
      )
  ).product?.asOf;

/** A line in service since ten minutes ago. */
const line = async () => {
  const input = product({ prices: [price('19.99')] });
  const { id } = await prepareProduct(inventory, input);
  await activateProduct(inventory, id);
  inventory.pass(10);
  return { id, orderId: input.orderId };
};

describe('a product at an instant', () => {
  it('is what its last version by then was, and nothing before it was in service (C4)', async () => {
    const { id, orderId } = await line();
    const change = { ...item(id), characteristics: [{ name: 'coverage', value: 'International' }], prices: [price('24.99')] };
    await changeProduct(inventory, change);
    inventory.pass(10);
    await terminateProduct(inventory, item(id));
    inventory.pass(10);
    const [before, first, changed, ended] = await Promise.all([31, 25, 15, 5].map((minutes) => asOf(id, earlier(minutes))));
    expect(before).toBeNull();
    expect(first).toMatchObject({
      date: earlier(25),
      status: 'ACTIVE',
      version: 1,
      isPlanned: false,
      attributes: { coverage: 'NATIONAL' },
      prices: [{ amount: { value: '19.99' } }],
      productOrder: { id: orderId },
    });
    expect(changed).toMatchObject({
      version: 2,
      attributes: { coverage: 'INTERNATIONAL' },
      prices: [{ amount: { value: '24.99' } }],
      productOrder: { id: change.orderId },
    });
    expect(ended).toMatchObject({ status: 'TERMINATED', version: 3 });
  });

  it('will be what is planned for it by then, at the price of now as long as nobody knows another', async () => {
    const { id } = await line();
    const changing = inventory.orders.plan(id, later(60), 'International');
    const ending = inventory.orders.plan(id, later(120));
    const [still, then, after] = await Promise.all([30, 60, 120].map((minutes) => asOf(id, later(minutes))));
    expect(still).toMatchObject({ status: 'ACTIVE', version: 1, isPlanned: false, attributes: { coverage: 'NATIONAL' } });
    expect(then).toMatchObject({
      status: 'ACTIVE',
      version: null,
      isPlanned: true,
      attributes: { coverage: 'INTERNATIONAL', dataAllowance: { amount: 10 } },
      prices: [{ amount: { value: '19.99' } }],
      productOrder: { id: changing },
    });
    expect(after).toMatchObject({
      status: 'TERMINATED',
      version: null,
      isPlanned: true,
      attributes: { coverage: 'INTERNATIONAL' },
      productOrder: { id: ending },
    });
  });

  it('counts what is under way as done by any later instant', async () => {
    const { id } = await line();
    inventory.orders.plan(id, null, 'International');
    expect(await asOf(id, later(1))).toMatchObject({ isPlanned: true, attributes: { coverage: 'INTERNATIONAL' } });
    expect(await asOf(id, later(0))).toMatchObject({ isPlanned: false, version: 1 });
  });

  it('is nothing to somebody else', async () => {
    const { id } = await line();
    expect(await asOf(id, later(1), customer('somebody'))).toBeUndefined();
    expect(await asOf(id, later(1), agent)).toMatchObject({ status: 'ACTIVE' });
  });

  it('asks the orders once for all products, and not at all about the past', async () => {
    const count = async (date: string) => {
      const asked = inventory.orders.asked();
      const document = `query ($date: DateTime!) { _entities(representations: [{ __typename: "Customer", id: "customer-1" }]) {
        ... on Customer { products(first: 20) { nodes { asOf(date: $date) { status } } } } } }`;
      const { statements } = await countStatements(() => inventory.as(agent).send(document, { date }));
      return { asked: inventory.orders.asked() - asked, statements: statements.length };
    };
    expect(await count(later(1))).toEqual({ asked: 1, statements: 2 });
    expect(await count(earlier(1))).toEqual({ asked: 0, statements: 2 });
  });
});
