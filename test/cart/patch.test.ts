import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agent, customer, startCart, type Answer, type CartWorld } from './cart-world.ts';

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());

const plan = { addItem: { id: 'plan', productOfferingId: 'plan', configuration: { mobileLine: { coverage: 'NATIONAL' } } } };
const codesOf = ({ problems }: Answer) => problems?.map(({ code }) => code);

/** A customer with one mobile line, and an empty cart. */
const withLine = async (status?: 'ACTIVE' | 'TERMINATED') => {
  const [customerId, productId] = [randomUUID(), randomUUID()];
  world.hasLine(productId, customerId, status);
  return { productId, ...(await world.given([], customer(customerId))) };
};

describe('adding an offering', () => {
  it('keeps what was promised: complete values, prices, needed resources (C1)', async () => {
    const { cart } = await world.given([plan]);
    expect(cart.items).toMatchObject([
      {
        id: 'plan',
        action: 'ADD',
        name: 'The plan',
        product: null,
        characteristics: [
          { name: 'coverage', value: 'National' },
          { name: 'dataAllowance', value: 20 },
        ],
        configuration: { __typename: 'MobileLineAttributes', coverage: 'NATIONAL', dataAllowance: { amount: 20, units: 'GB' } },
        prices: [{ name: 'Monthly fee', amount: { value: '20.00' } }],
        resourceSpecifications: ['msisdn'],
      },
    ]);
    expect(cart).toMatchObject({ totals: { dueNow: { value: '0.00' }, monthly: { value: '20.00' } }, problems: [] });
  });

  it('asks the catalog once for all lines of a patch', async () => {
    const { shopper, cart } = await world.given();
    world.calls.length = 0;
    await world.patch(shopper, cart, [
      plan,
      { addItem: { productOfferingId: 'device' } },
      { addItem: { productOfferingId: 'sim' } },
    ]);
    expect(world.calls).toEqual(['catalog']);
  });

  it('tells everything that is wrong at once, and changes nothing (E5)', async () => {
    const { shopper, cart } = await world.given([plan]);
    const answer = await world.patch(shopper, cart, [
      { addItem: { id: 'd', productOfferingId: 'device', quantity: 2 } },
      { addItem: { id: 'plan', productOfferingId: 'plan' } },
      { addItem: { productOfferingId: 'no such offering' } },
      { addItem: { productOfferingId: 'device', quantity: 0 } },
      { addItem: { productOfferingId: 'plan', quantity: 2 } },
      { addItem: { productOfferingId: 'plan', configuration: { characteristics: [{ name: 'coverage', value: 'Galactic' }] } } },
      { addItem: { productOfferingId: 'device', configuration: { mobileLine: {} } } },
      { addItem: { id: 'no spaces', productOfferingId: 'device' } },
      { updateItem: { id: 'gone', quantity: 1 } },
      { removeItem: { id: 'gone' } },
      { addItem: { productOfferingId: 'device', configuration: { characteristics: [{ name: 'x', value: '\0' }] } } },
      { modifyProduct: { productId: 'foreign', configuration: { mobileLine: { coverage: 'NATIONAL' } } } },
    ]);
    expect(answer.problems?.map(({ code, path }) => [code, path.slice(2).join('.')]).sort()).toEqual([
      ['DUPLICATE_ITEM_ID', '1.addItem.id'],
      ['INVALID_CHARACTERISTIC_VALUE', '5.addItem.configuration.characteristics.coverage'],
      ['INVALID_ITEM_ID', '7.addItem.id'],
      ['INVALID_QUANTITY', '3.addItem.quantity'],
      ['INVALID_QUANTITY', '4.addItem.quantity'],
      ['INVALID_TEXT', '10'],
      ['UNKNOWN_ITEM', '8.updateItem.id'],
      ['UNKNOWN_ITEM', '9.removeItem.id'],
      ['UNKNOWN_OFFERING', '2.addItem.productOfferingId'],
      ['UNKNOWN_PRODUCT', '11.modifyProduct.productId'],
      ['WRONG_CONFIGURATION_TYPE', '6.addItem.configuration'],
    ]);
    expect(await world.read(shopper, cart.id)).toEqual({
      ...cart,
      lastSetback: expect.objectContaining({ code: 'DUPLICATE_ITEM_ID' }),
    });
  });

  it.each([0, -1, 101])('refuses a quantity of %i', async (quantity) => {
    const { shopper, cart } = await world.given();
    expect(codesOf(await world.patch(shopper, cart, [{ addItem: { productOfferingId: 'device', quantity } }]))).toEqual([
      'INVALID_QUANTITY',
    ]);
  });

  it('refuses offerings that exclude each other and a second currency', async () => {
    const { shopper, cart } = await world.given([{ addItem: { id: 'dayPass', productOfferingId: 'dayPass' } }]);
    const answer = await world.patch(shopper, cart, [
      { addItem: { productOfferingId: 'discount' } },
      { addItem: { productOfferingId: 'abroad' } },
    ]);
    expect(answer.problems).toMatchObject([
      { code: 'OFFERINGS_EXCLUDE_EACH_OTHER', path: ['input', 'operations', '0', 'addItem'] },
      { code: 'CURRENCY_MIX', path: ['input', 'operations', '1', 'addItem'] },
    ]);
  });

  it('refuses an empty patch and a line too many', async () => {
    const { shopper, cart } = await world.given();
    const devices = (count: number) => Array.from({ length: count }, () => ({ addItem: { productOfferingId: 'device' } }));
    expect(codesOf(await world.patch(shopper, cart, []))).toEqual(['NO_OPERATIONS']);
    expect(codesOf(await world.patch(shopper, cart, devices(301)))).toEqual(['TOO_MANY_OPERATIONS']);
    const full = await world.patch(shopper, cart, devices(300));
    expect(codesOf(await world.patch(shopper, full.cart ?? cart, devices(1)))).toEqual(['TOO_MANY_ITEMS']);
  });
});

describe('an existing product', () => {
  it('is changed by a delta, priced as it will be (C4, C10)', async () => {
    const { shopper, cart, productId } = await withLine();
    world.calls.length = 0;
    const configuration = { mobileLine: { coverage: 'INTERNATIONAL' } };
    const answer = await world.patch(shopper, cart, [{ modifyProduct: { id: 'change', productId, configuration } }]);
    expect(answer.cart?.items).toMatchObject([
      {
        id: 'change',
        action: 'MODIFY',
        product: { id: productId },
        productOffering: { id: 'plan' },
        characteristics: [{ name: 'coverage', value: 'International' }],
        configuration: { __typename: 'MobileLineAttributes', coverage: 'INTERNATIONAL', dataAllowance: null },
        prices: [{ amount: { value: '25.00' } }],
        resourceSpecifications: [],
      },
    ]);
    expect(world.calls).toEqual(['inventory', 'catalog', 'order']);
  });

  it('is ended without new prices (C6)', async () => {
    const { shopper, cart, productId } = await withLine();
    const answer = await world.patch(shopper, cart, [{ terminateProduct: { id: 'end', productId } }]);
    expect(answer.cart).toMatchObject({
      problems: [],
      items: [{ action: 'DELETE', name: 'My line', prices: [], characteristics: [] }],
    });
  });

  it('may be in a cart only once (C5)', async () => {
    const { shopper, cart, productId } = await withLine();
    const answer = await world.patch(shopper, cart, [
      { modifyProduct: { id: 'a', productId, configuration: { mobileLine: { coverage: 'INTERNATIONAL' } } } },
      { terminateProduct: { id: 'b', productId } },
    ]);
    expect(answer.problems).toMatchObject([
      {
        __typename: 'DuplicateProductInOrderError',
        productId,
        itemIds: ['a', 'b'],
        path: ['input', 'operations', '1', 'terminateProduct', 'productId'],
      },
    ]);
  });

  it('can go from one line to another within a patch', async () => {
    const { shopper, cart, productId } = await withLine();
    const first = await world.patch(shopper, cart, [{ terminateProduct: { id: 'end', productId } }]);
    const configuration = { mobileLine: { coverage: 'INTERNATIONAL' } };
    const second = await world.patch(shopper, first.cart ?? cart, [
      { removeItem: { id: 'end' } },
      { modifyProduct: { id: 'change', productId, configuration } },
    ]);
    expect(second.cart?.items).toMatchObject([{ id: 'change', action: 'MODIFY' }]);
  });

  it('of somebody else is as unknown as one that does not exist (C6)', async () => {
    const { productId } = await withLine();
    const { shopper, cart } = await withLine();
    const strip = ({ problems }: Answer) => problems?.map(({ code, reason, recover }) => ({ code, reason, recover }));
    const foreign = await world.patch(shopper, cart, [{ terminateProduct: { productId } }]);
    const missing = await world.patch(shopper, cart, [{ terminateProduct: { productId: randomUUID() } }]);
    expect(codesOf(foreign)).toEqual(['UNKNOWN_PRODUCT']);
    expect(strip(foreign)).toEqual(strip(missing));
  });

  it('that has ended, or has the values already, cannot be changed', async () => {
    const ended = await withLine('TERMINATED');
    expect(codesOf(await world.patch(ended.shopper, ended.cart, [{ terminateProduct: { productId: ended.productId } }]))).toEqual(
      ['PRODUCT_NOT_CHANGEABLE'],
    );
    const { shopper, cart, productId } = await withLine();
    const configuration = { mobileLine: { coverage: 'NATIONAL' } };
    expect(codesOf(await world.patch(shopper, cart, [{ modifyProduct: { productId, configuration } }]))).toEqual([
      'NOTHING_CHANGES',
    ]);
  });

  it('can be referred to without a change, so that an add-on finds its plan', async () => {
    const { shopper, cart, productId } = await withLine();
    const answer = await world.patch(shopper, cart, [
      { modifyProduct: { id: 'line', productId, configuration: { characteristics: [] } } },
      { addItem: { id: 'roaming', productOfferingId: 'roaming', relationships: [{ type: 'RELIES_ON', itemId: 'line' }] } },
    ]);
    expect(answer.cart).toMatchObject({ problems: [], items: [{ action: 'NO_CHANGE', prices: [] }, { action: 'ADD' }] });
  });

  it('of the cart’s customer can be changed by an agent', async () => {
    const customerId = randomUUID();
    const productId = randomUUID();
    world.hasLine(productId, customerId);
    const { cart } = await world.create(agent, { customerId });
    if (!cart) throw new Error('No cart.');
    const answer = await world.patch(agent, cart, [{ terminateProduct: { productId } }]);
    expect(answer.cart).toMatchObject({ customer: { id: customerId }, items: [{ action: 'DELETE' }] });
  });
});
