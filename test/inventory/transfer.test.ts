import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  activateProduct,
  assignResource,
  available,
  claim,
  leaseNumbers,
  prepareProduct,
  product,
  terminateProduct,
} from './operations.ts';
import { agent, customer, guest, newId, service, startInventory, type Inventory } from './start-inventory.ts';

let inventory: Inventory;
beforeAll(async () => {
  inventory = await startInventory();
});
afterAll(() => inventory.close());

const active = async (customerId: string, over: object = {}) => {
  const { id } = await prepareProduct(inventory, product({ customerId, billingAccountId: 'account-of-before', ...over }));
  await activateProduct(inventory, id);
  return id;
};
const on = (productId: string, type = 'RELIES_ON') => ({ relationships: [{ type, productId }] });

/** A line with roaming on it and a discount on that. */
const family = async (customerId: string) => {
  const line = await active(customerId, { guestKey: `token-of-${customerId}` });
  const roaming = await active(customerId, { productSpecificationId: 'ps-roaming-option', ...on(line) });
  const discount = await active(customerId, { productSpecificationId: 'ps-roaming-discount', ...on(roaming, 'BUNDLED_BY') });
  return { line, roaming, discount };
};

interface Transferred {
  id: string;
  version: number;
  customer: { id: string };
  billingAccount: { id: string };
}
const transfer = async (input: { productId: string; customerId: string; key?: string }, viewer = service) =>
  (
    await inventory
      .as(viewer)
      .send<{ transferProduct: Transferred }>(
        'mutation ($input: TransferProductInput!) { transferProduct(input: $input) { id version customer { id } billingAccount { id } } }',
        { input: { key: newId(), newCustomerId: 'heir', billingAccountId: 'account-of-heir', ...input } },
      )
  ).transferProduct;

const read = async (id: string, viewer = agent) =>
  (
    await inventory.as(viewer).send<{
      product: { version: number; customer: { id: string }; history: { action: string; productOrder: object | null }[] } | null;
    }>(
      `query ($id: ID!) { product(id: $id) {
        version customer { id } history { action status orderItemId productOrder { id } } asOf(date: "2100-01-01T00:00:00Z") { productOrder { id } } } }`,
      { id },
    )
  ).product;

const relyingOn = async (ids: string[], viewer = service) =>
  (
    await inventory
      .as(viewer)
      .send<{ productsRelyingOn: { id: string }[] }>('query ($ids: [ID!]!) { productsRelyingOn(productIds: $ids) { id } }', {
        ids,
      })
  ).productsRelyingOn.map(({ id }) => id);

describe('a product that changes hands', () => {
  it('is the new customer’s with all that relies on it: a version that no order made, and an event each', async () => {
    const { line, roaming, discount } = await family('ada');
    expect(await transfer({ productId: line, customerId: 'ada' })).toEqual({
      id: line,
      version: 2,
      customer: { id: 'heir' },
      billingAccount: { id: 'account-of-heir' },
    });
    for (const id of [line, roaming, discount]) {
      expect(await read(id, customer('heir'))).toMatchObject({
        version: 2,
        customer: { id: 'heir' },
        history: [
          { action: 'ADD', productOrder: { id: expect.any(String) } },
          { action: 'NO_CHANGE', status: 'ACTIVE', productOrder: null, orderItemId: null },
        ],
        asOf: { productOrder: { id: expect.any(String) } },
      });
      expect(await read(id, customer('ada'))).toBeNull();
      expect(await read(id, guest('token-of-ada'))).toBeNull();
      const events = await inventory.sql<{ event_type: string }>(
        'select event_type from inventory.outbox_event where entity_id = ? order by sequence',
        [id],
      );
      expect(events.at(-1)?.event_type).toBe('ProductAttributeValueChangeEvent');
    }
  });

  it('does so once per key, however often and in parallel it is asked for', async () => {
    const { line, roaming } = await family('twice');
    const input = { productId: line, customerId: 'twice', key: newId() };
    const answers = await Promise.all([1, 2, 3].map(() => transfer(input)));
    expect(answers.map(({ version }) => version)).toEqual([2, 2, 2]);
    expect(await read(roaming)).toMatchObject({ version: 2 });
  });

  it('leaves alone what does not rely on it, and what has ended', async () => {
    const { line, roaming, discount } = await family('bob');
    await terminateProduct(inventory, {
      key: newId(),
      orderId: newId(),
      orderItemId: '1',
      productId: discount,
      customerId: 'bob',
    });
    await transfer({ productId: roaming, customerId: 'bob' });
    expect(await read(line)).toMatchObject({ version: 1, customer: { id: 'bob' } });
    expect(await read(discount)).toMatchObject({ customer: { id: 'bob' } });
    await expect(transfer({ productId: discount, customerId: 'bob' })).rejects.toThrow('PRODUCT_ENDED');
  });

  it('is nobody’s to give but its customer’s, and only other subgraphs ask for it', async () => {
    const { line } = await family('eve');
    await expect(transfer({ productId: line, customerId: 'mallory' })).rejects.toThrow('NOT_FOUND');
    await expect(transfer({ productId: line, customerId: 'eve' }, agent)).rejects.toThrow('NOT_FOUND');
    expect(await read(line)).toMatchObject({ version: 1, customer: { id: 'eve' } });
  });
});

describe('what relies on a product', () => {
  it('is found directly and through others, in service only', async () => {
    const { line, roaming, discount } = await family('carl');
    expect(await relyingOn([line])).toEqual([roaming, discount]);
    expect(await relyingOn([roaming])).toEqual([discount]);
    expect(await relyingOn([discount, newId(), 'no product'])).toEqual([]);
    await terminateProduct(inventory, {
      key: newId(),
      orderId: newId(),
      orderItemId: '1',
      productId: discount,
      customerId: 'carl',
    });
    expect(await relyingOn([line])).toEqual([roaming]);
    await expect(relyingOn([line], agent)).rejects.toThrow('NOT_FOUND');
  });
});

describe('the line of a number', () => {
  const lineOf = async (msisdn: string, viewer = service) =>
    (
      await inventory
        .as(viewer)
        .send<{ lineByNumber: { id: string } | null }>('query ($n: PhoneNumber!) { lineByNumber(msisdn: $n) { id } }', {
          n: msisdn,
        })
    ).lineByNumber;

  it('is the product that has it, as long as it is in service', async () => {
    const [cartId, [number]] = [newId(), await available(inventory, { first: 1 })];
    const msisdn = number?.value ?? '';
    await leaseNumbers(inventory, guest('dora'), cartId, [{ cartItemId: 'line', msisdn }]);
    await claim(inventory, { processId: newId(), cartId, required: [{ cartItemId: 'line', kind: 'msisdn' }] });
    const { id } = await prepareProduct(inventory, product({ customerId: 'dora' }));
    await assignResource(inventory, { productId: id, cartId });
    expect(await lineOf(msisdn)).toBeNull();
    await activateProduct(inventory, id);
    expect(await lineOf(msisdn)).toEqual({ id });
    await terminateProduct(inventory, { key: newId(), orderId: newId(), orderItemId: '1', productId: id, customerId: 'dora' });
    expect(await lineOf(msisdn)).toBeNull();
    expect(await lineOf('+499999999999')).toBeNull();
    await expect(lineOf(msisdn, agent)).rejects.toThrow('NOT_FOUND');
  });
});
