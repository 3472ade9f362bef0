import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  activateProduct,
  assignResource,
  attachAccount,
  available,
  changeProduct,
  claim,
  discardProduct,
  leaseNumbers,
  prepareProduct,
  product,
  similarNumbers,
  terminateProduct,
} from './operations.ts';
import { agent, guest, newId, startInventory, type Inventory } from './start-inventory.ts';

let inventory: Inventory;
beforeAll(async () => {
  inventory = await startInventory();
});
afterAll(() => inventory.close());

/** A cart whose checkout has claimed a number and a SIM, and the product of its line. */
const claimedCart = async (filter?: object) => {
  const [cartId, owner, [number]] = [newId(), newId(), await available(inventory, { first: 1, ...(filter && { filter }) })];
  const msisdn = number?.value ?? '';
  await leaseNumbers(inventory, guest(owner), cartId, [{ cartItemId: 'line', msisdn, simCartItemId: 'sim' }]);
  const required = [
    { cartItemId: 'line', kind: 'msisdn' },
    { cartItemId: 'sim', kind: 'iccid' },
  ];
  await claim(inventory, { processId: newId(), cartId, required });
  return { cartId, msisdn, input: product({ guestKey: owner }) };
};
const prepared = async () => {
  const cart = await claimedCart();
  const { id } = await prepareProduct(inventory, cart.input);
  return { ...cart, id };
};
const stateOf = async (value: string) =>
  (
    await inventory.sql<{ state: string; product: string | null; cart: string | null }>(
      'select state, product_id as product, cart_id as cart from inventory.msisdn where value = ?',
      [value],
    )
  )[0];
const statusOf = async (id: string) =>
  (await inventory.as(agent).send<{ product: { status: string } | null }>(`{ product(id: "${id}") { status } }`)).product?.status;
const eventsOf = (id: string) => inventory.sql('select 1 from inventory.outbox_event where entity_id = ?', [id]);

describe('a number or SIM', () => {
  it('becomes the product’s once, however often and in parallel it is asked for', async () => {
    const { id, cartId, msisdn } = await prepared();
    const before = (await eventsOf(msisdn)).length;
    const calls = Array.from({ length: 16 }, () => assignResource(inventory, { productId: id, cartId }));
    const answers = await Promise.all(calls);
    expect(answers).toEqual(answers.map(() => ({ id: msisdn, state: 'ASSIGNED', product: { id } })));
    expect((await eventsOf(msisdn)).length).toBe(before + 1);
    await expect(assignResource(inventory, { productId: id, cartId, cartItemId: 'sim', kind: 'iccid' })).resolves.toMatchObject({
      state: 'ASSIGNED',
    });
  });

  it('is nothing where the line holds none, or only leases it', async () => {
    const [cartId, [number]] = [newId(), await available(inventory, { first: 1 })];
    const { id } = await prepareProduct(inventory, product());
    await leaseNumbers(inventory, guest('unclaimed'), cartId, [{ cartItemId: 'line', msisdn: number?.value ?? '' }]);
    await expect(assignResource(inventory, { productId: id, cartId })).resolves.toBeNull();
    await expect(assignResource(inventory, { productId: id, cartId: newId() })).resolves.toBeNull();
  });

  it('is given by a service only, to a product that there is, of a kind that there is', async () => {
    const { id, cartId } = await prepared();
    await expect(assignResource(inventory, { productId: id, cartId }, agent)).rejects.toThrow('NOT_FOUND');
    await expect(assignResource(inventory, { productId: newId(), cartId })).rejects.toThrow('NOT_FOUND');
    await expect(assignResource(inventory, { productId: id, cartId, kind: 'imei' })).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('a product that is taken back before it was in service', () => {
  it('is cancelled, and its number and SIM are free at once', async () => {
    const { id, cartId, msisdn, input } = await prepared();
    await assignResource(inventory, { productId: id, cartId });
    await expect(discardProduct(inventory, { key: input.key, cartId })).resolves.toBe(true);
    await expect(discardProduct(inventory, { key: input.key, cartId, cartItemId: 'sim' })).resolves.toBe(false);
    await expect(statusOf(id)).resolves.toBe('CANCELLED');
    await expect(stateOf(msisdn)).resolves.toEqual({ state: 'available', product: null, cart: null });
    await expect(available(inventory, { filter: { contains: msisdn.slice(1) } })).resolves.toHaveLength(1);
  });

  it('does not come back: neither by a late act nor by an order', async () => {
    const { id, cartId, input } = await prepared();
    await discardProduct(inventory, { key: input.key, cartId });
    const touch = { key: newId(), orderId: newId(), orderItemId: '1', productId: id, customerId: 'customer-1' };
    await expect(prepareProduct(inventory, input)).rejects.toThrow('PRODUCT_ENDED');
    await expect(assignResource(inventory, { productId: id, cartId })).rejects.toThrow('PRODUCT_ENDED');
    await expect(activateProduct(inventory, id)).rejects.toThrow('PRODUCT_ENDED');
    await expect(attachAccount(inventory, id, 'account-1')).rejects.toThrow('PRODUCT_ENDED');
    await expect(terminateProduct(inventory, touch)).rejects.toThrow('PRODUCT_ENDED');
    await expect(changeProduct(inventory, { ...touch, characteristics: [], prices: [] })).rejects.toThrow('PRODUCT_ENDED');
  });

  it('may never have been made: what its line holds is free, and a late act makes nothing', async () => {
    const { cartId, msisdn, input } = await claimedCart();
    await expect(discardProduct(inventory, { key: input.key, cartId })).resolves.toBe(true);
    await expect(stateOf(msisdn)).resolves.toMatchObject({ state: 'available', cart: null });
    await expect(prepareProduct(inventory, input)).rejects.toThrow('PRODUCT_ENDED');
    await expect(discardProduct(inventory, { key: newId(), cartId: newId() })).resolves.toBe(false);
  });

  it('leaves nothing behind when making, giving and taking back meet', async () => {
    for (let round = 0; round < 15; round++) {
      const { cartId, msisdn, input } = await claimedCart();
      const [made] = await Promise.allSettled([
        prepareProduct(inventory, input).then(({ id }) => assignResource(inventory, { productId: id, cartId })),
        discardProduct(inventory, { key: input.key, cartId }),
        discardProduct(inventory, { key: input.key, cartId }),
      ]);
      if (made.status === 'rejected') expect(String(made.reason)).toMatch('PRODUCT_ENDED');
      await expect(stateOf(msisdn)).resolves.toEqual({ state: 'available', product: null, cart: null });
      const alive = await inventory.sql(
        `select 1 from inventory.product p join inventory.product_version v on v.product_id = p.id
         where v.change_key = ? and p.status <> 'cancelled'`,
        [input.key],
      );
      expect(alive).toEqual([]);
    }
  });

  it('is none that is in service, and nobody but a service takes it back', async () => {
    const { id, cartId, input } = await prepared();
    await activateProduct(inventory, id);
    await expect(discardProduct(inventory, { key: input.key, cartId })).rejects.toThrow('PRODUCT_IN_SERVICE');
    await expect(discardProduct(inventory, { key: input.key, cartId }, agent)).rejects.toThrow('NOT_FOUND');
    await expect(statusOf(id)).resolves.toBe('ACTIVE');
  });
});

describe('the account that pays for a product', () => {
  it('is attached after the product where it had none, once, and makes no version (A18, A23)', async () => {
    const { id } = await prepareProduct(inventory, product());
    await activateProduct(inventory, id);
    const attached = await Promise.all([1, 2, 3, 4].map(() => attachAccount(inventory, id, 'account-1')));
    expect(attached).toEqual(attached.map(() => ({ version: 1, billingAccount: { id: 'account-1' } })));
    await expect(eventsOf(id)).resolves.toHaveLength(3);
    await expect(attachAccount(inventory, id, 'account-2')).rejects.toThrow('OTHER_ACCOUNT_PAYS');
    await expect(attachAccount(inventory, id, 'account-1', agent)).rejects.toThrow('NOT_FOUND');
    await expect(attachAccount(inventory, newId(), 'account-1')).rejects.toThrow('NOT_FOUND');
  });
});

describe('numbers like those of a cart', () => {
  it('are free ones of the class each line chose, also when its lease is over', async () => {
    const { cartId, msisdn } = await claimedCart({ class: 'GOLD' });
    const found = await similarNumbers(inventory, cartId, ['line'], 4);
    expect(found).toHaveLength(4);
    expect(found.every((number) => number.class === 'GOLD' && number.value !== msisdn)).toBe(true);
    const [expired, [silver]] = [newId(), await available(inventory, { first: 1, filter: { class: 'SILVER' } })];
    await leaseNumbers(inventory, guest('late'), expired, [{ cartItemId: 'line', msisdn: silver?.value ?? '' }]);
    inventory.pass(16);
    expect((await similarNumbers(inventory, expired, ['line'], 2)).map((number) => number.class)).toEqual(['SILVER', 'SILVER']);
  });

  it('are plain ones for lines that are not known any more, and for services only', async () => {
    const found = await similarNumbers(inventory, newId(), ['line'], 3);
    expect(found.map((number) => number.class)).toEqual(['STANDARD', 'STANDARD', 'STANDARD']);
    await expect(similarNumbers(inventory, newId(), ['line'], 3, agent)).rejects.toThrow('NOT_FOUND');
  });
});
