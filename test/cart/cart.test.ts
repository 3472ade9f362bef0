import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCartConfig } from '../../subgraphs/cart/config.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { agent, bearer, customer, service, startCart, stranger, type Answer, type CartWorld } from './cart-world.ts';

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());

const plan = { addItem: { id: 'plan', productOfferingId: 'plan' } };
const begin = (cartId: string, processId: string) => world.ask<Answer>(service, 'beginCheckout', { cartId, processId });
const revert = (cartId: string, processId: string) => world.ask<boolean>(service, 'revertCheckout', { cartId, processId });
const complete = (cartId: string, processId: string, customerId: string = randomUUID()) =>
  world.ask<boolean>(service, 'completeCheckout', { cartId, processId, customerId });
describe('who may open a cart', () => {
  it('an anonymous cart is opened by its token, on any device, by staff, and by nobody else (E4)', async () => {
    const { shopper, cart } = await world.given([plan]);
    expect(await world.read(shopper, cart.id)).toMatchObject({ id: cart.id, customer: null, guestKey: null });
    expect(await world.read(agent, cart.id)).toMatchObject({ id: cart.id });
    expect(await world.read(service, cart.id)).toMatchObject({ guestKey: shopper.guestKey });
    for (const other of [stranger(), bearer('another token'), customer(randomUUID())]) {
      expect(await world.read(other, cart.id)).toBeNull();
      expect(await world.ask(other, 'references', { references: [{ __typename: 'ShoppingCart', id: cart.id }] })).toEqual([null]);
    }
    expect(await world.ask(shopper, 'references', { references: [{ __typename: 'ShoppingCart', id: cart.id }] })).toMatchObject([
      { id: cart.id },
    ]);
  });

  it('a foreign cart and a missing one give the same answer', async () => {
    const { cart } = await world.given();
    const asked = await Promise.all(
      [cart.id, randomUUID(), 'no id at all', '\0'].map((id) => world.patch(stranger(), { id, version: 1 }, [plan])),
    );
    expect(new Set(asked.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(asked[0]?.problems).toMatchObject([
      { code: 'UNKNOWN_CART', path: ['input', 'cartId'], recover: [{ operation: 'createCart' }] },
    ]);
  });

  it('a customer’s cart is the customer’s, without a token', async () => {
    const [own, other] = [randomUUID(), randomUUID()];
    const created = await world.create(customer(own));
    expect(created).toMatchObject({ accessToken: null, cart: { customer: { id: own } } });
    expect(await world.read(customer(other), created.cart?.id ?? '')).toBeNull();
    expect(await world.create(customer(own), { customerId: other })).toMatchObject({ code: 'CUSTOMER_NOT_ALLOWED' });
    expect(await world.create(stranger(), { customerId: other })).toMatchObject({ code: 'CUSTOMER_NOT_ALLOWED' });
  });

  it('the token itself is not in the database', async () => {
    const { accessToken, cart } = await world.create(stranger());
    const stored = await world.rows('select * from cart.shopping_cart c, cart.idempotency_record r where c.id = $1', [cart?.id]);
    expect(JSON.stringify(stored)).not.toContain(accessToken);
    expect(accessToken).toMatch(/^[\w-]{43}$/);
  });

  it('a channel and a key come back as they were given, whatever characters they have', async () => {
    const [channel, idempotencyKey] = [`web'\\'?:x$1"`, `${randomUUID()}'\\'? ??`];
    const first = await world.create(stranger(), { channel, idempotencyKey });
    expect(first).toMatchObject({ cart: { channel } });
    expect(await world.create(stranger(), { channel, idempotencyKey })).toEqual(first);
    expect(await world.create(stranger(), { channel: '\0' })).toMatchObject({ code: 'INVALID_CHANNEL' });
  });

  it('an anonymous cart needs a key nobody can guess', async () => {
    expect(await world.create(stranger(), { idempotencyKey: '1' })).toMatchObject({ code: 'INVALID_IDEMPOTENCY_KEY' });
    for (const idempotencyKey of [`${randomUUID()}\0`, ' '.repeat(16), 'x'.repeat(16), '00000000-0000-4000-8000-000000000000']) {
      expect(await world.create(stranger(), { idempotencyKey })).toMatchObject({ code: 'INVALID_IDEMPOTENCY_KEY' });
    }
    const weak = { idempotencyKey: 'x'.repeat(16) };
    const [one, other] = [await world.create(customer(randomUUID()), weak), await world.create(customer(randomUUID()), weak)];
    expect(one.cart?.id).not.toBe(other.cart?.id);
  });

  it('production wants a secret of its own for the tokens', () => {
    expect(() => readCartConfig({ NODE_ENV: 'production' })).toThrow('CART_TOKEN_SECRET');
    expect(() => readCartConfig({ CART_TOKEN_SECRET: 'short' })).toThrow('at least 32');
    expect(readCartConfig({ NODE_ENV: 'production', CART_TOKEN_SECRET: 's'.repeat(32) })).toMatchObject({
      tokenSecret: 's'.repeat(32),
    });
  });
});

describe('problems of a cart', () => {
  it('an empty one cannot be ordered', async () => {
    const { cart } = await world.given();
    expect(cart.problems).toMatchObject([{ code: 'EMPTY_CART', recover: [{ operation: 'patchCart' }] }]);
  });

  it('one that lacks a required companion is kept, and says which would do', async () => {
    const { shopper, cart } = await world.given([{ addItem: { id: 'roaming', productOfferingId: 'roaming' } }]);
    expect(cart.problems).toMatchObject([
      {
        code: 'REQUIRED_OFFERING_MISSING',
        path: ['items', 'roaming'],
        recover: [{ operation: 'patchCart', arguments: { productOfferingIds: ['plan', 'bigPlan'] } }],
      },
    ]);
    expect((await world.patch(shopper, cart, [plan])).cart).toMatchObject({ problems: [] });
  });

  it('one that was not touched for 30 days cannot be used any more', async () => {
    const { shopper, cart } = await world.given([plan]);
    const before = world.clock.time;
    world.clock.time = new Date(cart.validFor.endDateTime);
    expect((await world.read(shopper, cart.id))?.problems).toMatchObject([
      { code: 'CART_EXPIRED', recover: [{ operation: 'createCart' }] },
    ]);
    expect(await world.patch(shopper, cart, [plan])).toMatchObject({ problems: [{ code: 'CART_EXPIRED' }] });
    expect(await begin(cart.id, randomUUID())).toMatchObject({ problems: [{ code: 'CART_EXPIRED' }] });
    world.clock.time = before;
  });
});

describe('a checkout', () => {
  it('freezes the cart once, for one process, and the same process may ask again', async () => {
    const { shopper, cart } = await world.given([plan]);
    const processId = randomUUID();
    expect(await begin(cart.id, processId)).toMatchObject({
      __typename: 'BeginCheckoutSuccess',
      cart: { state: 'CHECKING_OUT', version: cart.version },
    });
    expect(await begin(cart.id, processId)).toMatchObject({ __typename: 'BeginCheckoutSuccess' });
    expect(await begin(cart.id, randomUUID())).toMatchObject({
      problems: [
        {
          code: 'CART_NOT_OPEN',
          recover: [{ operation: 'checkoutProcess', arguments: { id: processId } }, { operation: 'createCart' }],
        },
      ],
    });
    expect(await world.patch(shopper, cart, [plan])).toMatchObject({ problems: [{ code: 'CART_NOT_OPEN' }] });
  });

  it('of eight processes at once exactly one gets the cart', async () => {
    const { cart } = await world.given([plan]);
    const answers = await Promise.all(Array.from({ length: 8 }, () => begin(cart.id, randomUUID())));
    expect(answers.filter((answer) => answer.cart)).toHaveLength(1);
  });

  it('that comes to nothing gives the cart back, and only its own', async () => {
    const { shopper, cart } = await world.given([plan]);
    const processId = randomUUID();
    await begin(cart.id, processId);
    expect(await revert(cart.id, randomUUID())).toBe(true);
    expect(await world.read(shopper, cart.id)).toMatchObject({ state: 'CHECKING_OUT' });
    expect([await revert(cart.id, processId), await revert(cart.id, processId)]).toEqual([true, true]);
    expect(await world.read(shopper, cart.id)).toMatchObject({ state: 'OPEN', version: cart.version, problems: [] });
  });

  it('that was given up cannot freeze the cart later', async () => {
    const { cart } = await world.given([plan]);
    const processId = randomUUID();
    await revert(cart.id, processId);
    expect(await begin(cart.id, processId)).toMatchObject({ problems: [{ code: 'CART_NOT_OPEN' }] });
    expect(await begin(cart.id, randomUUID())).toMatchObject({ __typename: 'BeginCheckoutSuccess' });
  });

  it('closes the cart for good', async () => {
    const { shopper, cart } = await world.given([plan]);
    const processId = randomUUID();
    await begin(cart.id, processId);
    expect(await complete(cart.id, randomUUID())).toBe(false);
    expect([await complete(cart.id, processId), await complete(cart.id, processId)]).toEqual([true, true]);
    expect(await revert(cart.id, processId)).toBe(false);
    expect(await world.read(shopper, cart.id)).toMatchObject({ state: 'CHECKED_OUT', problems: [{ code: 'CART_NOT_OPEN' }] });
  });

  it('decides from the stored cart, with the same problems the cart shows', async () => {
    const { cart } = await world.given([{ addItem: { productOfferingId: 'roaming' } }]);
    expect((await begin(cart.id, randomUUID())).problems).toEqual(cart.problems);
  });

  it('is for services only: to others these fields do not exist', async () => {
    const { shopper, cart } = await world.given([plan]);
    for (const viewer of [shopper, agent]) {
      for (const operation of ['beginCheckout', 'revertCheckout', 'completeCheckout'] as const) {
        const { errors } = await world.send(viewer, operation, {
          cartId: cart.id,
          processId: randomUUID(),
          customerId: randomUUID(),
        });
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
      }
    }
  });
});

describe('a cart with 300 items', () => {
  it('is read in two statements and changed in a fixed number', async () => {
    const devices = Array.from({ length: 300 }, (_, index) => ({
      addItem: {
        id: `d${index}`,
        productOfferingId: 'device',
        relationships: index > 0 ? [{ type: 'RELIES_ON', itemId: `d${index - 1}` }] : [],
      },
    }));
    const { shopper, cart } = await world.given();
    const filled = await countStatements(() => world.patch(shopper, cart, devices));
    expect(filled.result.cart?.items).toHaveLength(300);
    expect(filled.statements).toHaveLength(13);
    const read = await countStatements(() => world.read(shopper, cart.id));
    expect(read.result?.items[299]).toMatchObject({ id: 'd299', relationships: [{ item: { id: 'd298' } }] });
    expect(read.statements).toHaveLength(2);
  });
});

describe('events', () => {
  it('tell each change in the order it happened, without personal data', async () => {
    const { cart } = await world.given([plan]);
    const processId = randomUUID();
    await begin(cart.id, processId);
    await revert(cart.id, processId);
    const events = await world.rows(
      'select event_type, correlation_id, event from cart.outbox_event where entity_id = $1 order by sequence',
      [cart.id],
    );
    expect(events).toMatchObject([
      { event_type: 'ShoppingCartCreateEvent' },
      { event_type: 'ShoppingCartAttributeValueChangeEvent', event: { shoppingCart: { version: 2 } } },
      {
        event_type: 'ShoppingCartStateChangeEvent',
        correlation_id: processId,
        event: { shoppingCart: { state: 'CHECKING_OUT' } },
      },
      { event_type: 'ShoppingCartStateChangeEvent', event: { shoppingCart: { state: 'OPEN' } } },
    ]);
  });
});
