import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { customer, service, startCart, type Answer, type Cart, type CartWorld } from './cart-world.ts';

const MINUTE = 60_000;
const [SOFT, HARD] = [60, 1_440];
const start = new Date('2027-03-01T10:00:00Z');
const plan = { addItem: { id: 'plan', productOfferingId: 'plan' } };
const device = { addItem: { id: 'device', productOfferingId: 'device' } };

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.time = start;
  world.sellsAllBut();
  world.costs('plan', '20.00');
  world.costs('device', '9.99');
});

const later = (minutes: number, ms = 0) => void (world.clock.time = new Date(start.getTime() + minutes * MINUTE + ms));
const amount = (value: string) => [{ amount: { value } }];
const lineOf = (cart: Cart | null | undefined, id = 'plan') => cart?.items.find((item) => item.id === id);
const accept = (cart: Cart, ...ids: string[]) => ({
  acceptPrices: { items: ids.map((id) => ({ id, acceptance: lineOf(cart, id)?.priceChange?.acceptance ?? '' })) },
});
const begin = (cartId: string) => world.ask<Answer>(service, 'beginCheckout', { cartId, processId: randomUUID() });

describe('a price that was promised', () => {
  it('is dated, softly and hard, and what has no price has no promise (E1)', async () => {
    const customerId = randomUUID();
    const productId = randomUUID();
    world.hasLine(productId, customerId);
    const { cart } = await world.given([plan, { terminateProduct: { id: 'end', productId } }], customer(customerId));
    expect(lineOf(cart)?.pricePromise).toEqual({
      promisedAt: '2027-03-01T10:00:00.000Z',
      softUntil: '2027-03-01T11:00:00.000Z',
      hardUntil: '2027-03-02T10:00:00.000Z',
    });
    expect(lineOf(cart, 'end')?.pricePromise).toBeNull();
  });

  it('holds hard to the millisecond; then the cart shows before and after, and its checkout is refused (E1, hard case 2)', async () => {
    const { shopper, cart } = await world.given([plan, device]);
    world.costs('plan', '25.00');
    later(HARD, -1);
    world.calls.length = 0;
    await expect(world.read(shopper, cart.id)).resolves.toMatchObject({ problems: [], items: [{ priceChange: null }, {}] });
    expect(world.calls).toEqual([]);

    later(HARD);
    const after = await world.read(shopper, cart.id);
    expect(world.calls).toEqual(['catalog']);
    expect(after).toMatchObject({
      totals: cart.totals,
      items: [{ priceChange: { before: amount('20.00'), after: amount('25.00') } }, { priceChange: null }],
      problems: [
        { code: 'PRICE_CHANGED', path: ['items', 'plan'], itemId: 'plan', before: amount('20.00'), after: amount('25.00') },
      ],
    });
    const refused = await begin(cart.id);
    expect(refused).toEqual({ __typename: 'CartRejected', problems: after?.problems });
    await expect(world.read(shopper, cart.id)).resolves.toMatchObject({ state: 'OPEN' });
  });

  it('goes on while the catalog has the same price, and is frozen with the cart', async () => {
    const { shopper, cart } = await world.given([plan]);
    later(10 * HARD);
    await expect(begin(cart.id)).resolves.toMatchObject({ __typename: 'BeginCheckoutSuccess' });
    world.costs('plan', '99.00');
    await expect(world.read(shopper, cart.id)).resolves.toMatchObject({
      totals: { monthly: { value: '20.00' } },
      items: [{ priceChange: null }],
    });
  });

  it('is kept softly when its line is touched, and priced anew afterwards; other lines are left alone', async () => {
    const { shopper, cart } = await world.given([plan, device]);
    world.costs('plan', '25.00');
    world.costs('device', '12.00');
    const touch = { updateItem: { id: 'plan', relationships: [{ type: 'RELIES_ON', itemId: 'device' }] } };
    later(SOFT, -1);
    const kept = await world.patch(shopper, cart, [touch]);
    expect(lineOf(kept.cart)).toMatchObject({ prices: amount('20.00'), pricePromise: lineOf(cart)?.pricePromise });

    later(SOFT);
    const renewed = await world.patch(shopper, kept.cart ?? cart, [{ updateItem: { id: 'plan', relationships: [] } }]);
    expect(lineOf(renewed.cart)).toMatchObject({
      prices: amount('25.00'),
      pricePromise: { promisedAt: '2027-03-01T11:00:00.000Z' },
    });
    expect(lineOf(renewed.cart, 'device')).toMatchObject({ prices: amount('9.99') });
    const more = await world.patch(shopper, renewed.cart ?? cart, [{ updateItem: { id: 'device', quantity: 2 } }]);
    expect(lineOf(more.cart, 'device')).toMatchObject({ prices: amount('24.00') });
  });
});

describe('a price that has changed', () => {
  it('is accepted as it was shown, and promised anew', async () => {
    const { shopper, cart } = await world.given([plan, device]);
    world.costs('plan', '25.00');
    later(HARD);
    const shown = (await world.read(shopper, cart.id)) ?? cart;
    const recover = shown.problems[0]?.recover[0] as { operation: string; arguments: { operations: object[] } };
    expect(recover).toMatchObject({ operation: 'patchCart', arguments: { operations: [accept(shown, 'plan')] } });
    const accepted = await world.patch(shopper, shown, recover.arguments.operations);
    expect(accepted.cart).toMatchObject({
      problems: [],
      totals: { monthly: { value: '34.99' } },
      items: [{ prices: amount('25.00'), priceChange: null }, { prices: amount('9.99') }],
    });
    expect(lineOf(accepted.cart)?.pricePromise?.promisedAt).toBe('2027-03-02T10:00:00.000Z');
    await expect(begin(cart.id)).resolves.toMatchObject({ __typename: 'BeginCheckoutSuccess' });
  });

  it('is not accepted when it has changed once more since it was shown', async () => {
    const { shopper, cart } = await world.given([plan]);
    world.costs('plan', '25.00');
    later(HARD);
    const shown = (await world.read(shopper, cart.id)) ?? cart;
    world.costs('plan', '30.00');
    const refused = await world.patch(shopper, shown, [accept(shown, 'plan')]);
    expect(refused).toMatchObject({ __typename: 'CartRejected', problems: [{ code: 'PRICE_CHANGED' }] });
    await expect(world.read(shopper, cart.id)).resolves.toMatchObject({
      version: cart.version,
      totals: { monthly: { value: '20.00' } },
      items: [{ priceChange: { after: amount('30.00') } }],
    });
  });

  it('is not accepted for lines that have none, by guesses, or by somebody else', async () => {
    const { shopper, cart } = await world.given([plan]);
    const items = [
      { id: 'nowhere', acceptance: 'x' },
      { id: 'plan', acceptance: 'x'.repeat(100_000) },
    ];
    const refused = await world.patch(shopper, cart, [{ acceptPrices: { items } }]);
    expect(refused.problems?.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['UNKNOWN_ITEM', 'input.operations.0.acceptPrices.items.0.id'],
      ['PRICE_CHANGED', 'input.operations.0.acceptPrices.items.1'],
    ]);
    const none = await world.patch(shopper, cart, [{ acceptPrices: { items: [] } }]);
    expect(none).toMatchObject({ problems: [{ code: 'NO_ITEMS' }] });
    const foreign = await world.patch(customer(randomUUID()), cart, [{ acceptPrices: { items } }]);
    expect(foreign).toMatchObject({ problems: [{ code: 'UNKNOWN_CART' }] });
  });

  it('of a change of a product is told as well', async () => {
    const [productId, customerId] = [randomUUID(), randomUUID()];
    world.hasLine(productId, customerId);
    const { shopper, cart } = await world.given(
      [{ modifyProduct: { id: 'change', productId, configuration: { mobileLine: { coverage: 'INTERNATIONAL' } } } }],
      customer(customerId),
    );
    world.costs('plan', '22.00');
    later(HARD);
    const shown = (await world.read(shopper, cart.id)) ?? cart;
    expect(shown.problems).toMatchObject([{ code: 'PRICE_CHANGED', before: amount('25.00'), after: amount('27.00') }]);
    const accepted = await world.patch(shopper, shown, [accept(shown, 'change')]);
    expect(accepted.cart).toMatchObject({
      problems: [],
      items: [{ prices: amount('27.00'), characteristics: [{ name: 'coverage' }] }],
    });
  });
});

describe('an offering that is sold no more', () => {
  it('is sold while the promise holds, and then named with what there is instead (hard case 2)', async () => {
    const { shopper, cart } = await world.given([plan, device]);
    world.sellsAllBut('plan');
    later(HARD, -1);
    await expect(world.read(shopper, cart.id)).resolves.toMatchObject({ problems: [] });
    later(HARD);
    const shown = (await world.read(shopper, cart.id)) ?? cart;
    expect(shown).toMatchObject({
      items: [{ priceChange: null }, {}],
      problems: [
        {
          code: 'OFFERING_NOT_AVAILABLE',
          path: ['items', 'plan'],
          recover: [
            {
              operation: 'patchCart',
              arguments: { operations: [{ removeItem: { id: 'plan' } }, { addItem: { productOfferingId: 'device' } }] },
            },
            { operation: 'patchCart', arguments: { operations: [{ removeItem: { id: 'plan' } }] } },
          ],
        },
      ],
    });
    await expect(begin(cart.id)).resolves.toEqual({ __typename: 'CartRejected', problems: shown.problems });
    const { operations } = shown.problems[0]?.recover[0]?.arguments as { operations: object[] };
    await expect(world.patch(shopper, shown, operations)).resolves.toMatchObject({ cart: { problems: [] } });
  });

  it('is a part of a bundle as long as the bundle is there', async () => {
    const { shopper, cart } = await world.given([
      { addItem: { id: 'bundle', productOfferingId: 'bundle' } },
      { addItem: { id: 'part', productOfferingId: 'part', relationships: [{ type: 'BUNDLED_BY', itemId: 'bundle' }] } },
    ]);
    later(HARD);
    await expect(world.read(shopper, cart.id)).resolves.toMatchObject({ problems: [] });
  });
});
