import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCart, type CartWorld } from './cart-world.ts';

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());

const plan = { addItem: { id: 'plan', productOfferingId: 'plan' } };

describe('a line of the cart', () => {
  it('takes new values and a new quantity, the others stay', async () => {
    const { shopper, cart } = await world.given([plan, { addItem: { id: 'd', productOfferingId: 'device' } }]);
    const answer = await world.patch(shopper, cart, [
      { updateItem: { id: 'plan', configuration: { mobileLine: { coverage: 'INTERNATIONAL' } } } },
      { updateItem: { id: 'd', quantity: 3 } },
    ]);
    expect(answer.cart?.items).toMatchObject([
      {
        id: 'plan',
        configuration: { coverage: 'INTERNATIONAL', dataAllowance: { amount: 20 } },
        prices: [{ amount: { value: '25.00' } }],
      },
      { id: 'd', quantity: 3, prices: [{ amount: { value: '29.97' } }] },
    ]);
  });

  it('goes with all that only it holds', async () => {
    const add = (id: string, ...held: string[]) => ({
      addItem: { id, productOfferingId: 'device', relationships: held.map((itemId) => ({ type: 'BUNDLES', itemId })) },
    });
    const { shopper, cart } = await world.given([
      add('bundle', 'own', 'shared'),
      add('other', 'shared'),
      add('own', 'below'),
      add('shared'),
      add('below'),
      { addItem: { id: 'fan', productOfferingId: 'device', relationships: [{ type: 'RELIES_ON', itemId: 'own' }] } },
    ]);
    const answer = await world.patch(shopper, cart, [{ removeItem: { id: 'bundle' } }]);
    expect(answer.cart?.items.map(({ id, relationships }) => [id, relationships.length])).toEqual([
      ['other', 1],
      ['shared', 0],
      ['fan', 0],
    ]);
  });

  it('can have its relationships replaced by none', async () => {
    const { shopper, cart } = await world.given([
      plan,
      { addItem: { id: 'd', productOfferingId: 'device', relationships: [{ type: 'RELIES_ON', itemId: 'plan' }] } },
    ]);
    const answer = await world.patch(shopper, cart, [{ updateItem: { id: 'd', relationships: [] } }]);
    expect(answer.cart?.items[1]).toMatchObject({ id: 'd', relationships: [] });
  });
});

describe('a part that is sold only inside a bundle', () => {
  const part = { addItem: { id: 'part', productOfferingId: 'part' } };
  const bundle = { addItem: { id: 'bundle', productOfferingId: 'bundle' } };

  it('is refused alone, and accepted with its bundle or after it', async () => {
    const { shopper, cart } = await world.given();
    expect((await world.patch(shopper, cart, [part])).problems).toMatchObject([{ code: 'OFFERING_NOT_SELLABLE' }]);
    expect((await world.given([bundle, part])).cart.problems).toEqual([]);
    const later = await world.given([bundle]);
    expect((await world.patch(later.shopper, later.cart, [part])).cart?.problems).toEqual([]);
  });

  it('keeps the cart from being ordered when the bundle is taken out', async () => {
    const { shopper, cart } = await world.given([bundle, part]);
    const answer = await world.patch(shopper, cart, [{ removeItem: { id: 'bundle' } }]);
    expect(answer.cart?.problems).toMatchObject([{ code: 'BUNDLE_MISSING', path: ['items', 'part'] }]);
  });
});

describe('a problem between lines', () => {
  it('is told at the operation that brought it about', async () => {
    const { shopper, cart } = await world.given([
      { addItem: { id: 'a', productOfferingId: 'discount' } },
      { addItem: { id: 'b', productOfferingId: 'device', relationships: [{ type: 'RELIES_ON', itemId: 'a' }] } },
    ]);
    const answer = await world.patch(shopper, cart, [
      { addItem: { id: 'c', productOfferingId: 'dayPass', relationships: [{ type: 'RELIES_ON', itemId: 'b' }] } },
      { updateItem: { id: 'a', relationships: [{ type: 'RELIES_ON', itemId: 'c' }] } },
    ]);
    expect(answer.problems).toMatchObject([
      {
        code: 'RELATIONSHIP_CYCLE',
        itemIds: ['a', 'c', 'b', 'a'],
        path: ['input', 'operations', '1', 'updateItem', 'relationships'],
      },
      { code: 'OFFERINGS_EXCLUDE_EACH_OTHER', path: ['input', 'operations', '1', 'updateItem'] },
    ]);
    const other = await world.patch(shopper, cart, [{ addItem: { id: 'c', productOfferingId: 'dayPass' } }]);
    expect(other.problems).toMatchObject([{ path: ['input', 'operations', '0', 'addItem'] }]);
  });
});

describe('a bundle with limits', () => {
  const home = (quantity = 1) => ({ addItem: { id: 'home', productOfferingId: 'home', quantity } });
  const device = (id: string, quantity: number, ...relationships: object[]) => ({
    addItem: { id, productOfferingId: 'device', quantity, relationships },
  });
  const within = { type: 'BUNDLED_BY', itemId: 'home' };

  it('lacks a part until it has enough of it, and says how to add it (hard case 10)', async () => {
    const { shopper, cart } = await world.given([home(2), device('own', 1, within)]);
    expect(cart.problems).toMatchObject([{ code: 'BUNDLE_INCOMPLETE', path: ['items', 'home'] }]);
    const { operations } = cart.problems[0]?.recover[0]?.arguments as { operations: object[] };
    await expect(world.patch(shopper, cart, operations)).resolves.toMatchObject({ cart: { problems: [] } });
  });

  it('takes no more than it holds; what is bought beside it does not count (hard case 10)', async () => {
    const { cart } = await world.given([home(), device('own', 3, within)]);
    expect(cart.problems).toMatchObject([{ code: 'BUNDLE_LIMIT_EXCEEDED', path: ['items', 'own', 'quantity'] }]);
    const beside = await world.given([
      { addItem: { id: 'home', productOfferingId: 'home' } },
      { addItem: { id: 'other', productOfferingId: 'home' } },
      device('own', 2, within),
      device('its', 1, { type: 'BUNDLED_BY', itemId: 'other' }),
      device('beside', 5),
    ]);
    expect(beside.cart.problems).toEqual([]);
  });

  it('finds the parts that nobody linked, where they can only be its own', async () => {
    expect((await world.given([home(), device('own', 2)])).cart.problems).toEqual([]);
    expect((await world.given([home(), device('own', 3)])).cart.problems).toMatchObject([{ code: 'BUNDLE_LIMIT_EXCEEDED' }]);
  });
});

it('a line that needs a number or a SIM says so until it holds one (E5)', async () => {
  const { shopper, cart } = await world.given([
    { addItem: { id: 'plan', productOfferingId: 'plan' } },
    { addItem: { id: 'sim', productOfferingId: 'sim' } },
  ]);
  world.leases(false);
  const { problems = [] } = (await world.read(shopper, cart.id)) ?? {};
  world.leases(true);
  expect(problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['NUMBER_MISSING', 'cart.items.plan'],
    ['SIM_MISSING', 'cart.items.sim'],
  ]);
  await expect(world.read(shopper, cart.id)).resolves.toMatchObject({ problems: [] });
});
