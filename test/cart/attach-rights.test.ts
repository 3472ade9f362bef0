import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { agent, bearer, customer, service, startCart, stranger, type Answer, type Cart, type CartWorld } from './cart-world.ts';

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());

const add = (id: string) => ({ addItem: { id, productOfferingId: 'device' } });
const someone = () => customer(randomUUID());
const withToken = (viewer: Viewer, { guestKey }: Viewer): Viewer => ({ ...viewer, ...(guestKey && { guestKey }) });
const attach = (viewer: Viewer, cartId: string, intoCartId?: string) =>
  world.ask<Answer>(viewer, 'attachCart', { input: { idempotencyKey: randomUUID(), cartId, intoCartId } });

/** Somebody signed in, with the token of an anonymous cart. */
const signedIn = async () => {
  const { shopper, cart } = await world.given([add('a')]);
  return { viewer: withToken(someone(), shopper), shopper, cart };
};

describe('a cart of somebody else (hard case 14)', () => {
  it('cannot be attached: without its token, with another, or when it is a customer’s', async () => {
    const { cart } = await world.given([add('a')]);
    const unknown = { code: 'UNKNOWN_CART', path: ['input', 'cartId'] };
    const other = await world.given([add('b')]);
    for (const viewer of [someone(), withToken(someone(), other.shopper), withToken(someone(), bearer('guessed'))])
      for (const id of [cart.id, randomUUID(), '', '\0']) expect(await attach(viewer, id)).toMatchObject(unknown);
    const theirs = await signedIn();
    await attach(theirs.viewer, theirs.cart.id);
    expect(await attach(withToken(someone(), theirs.shopper), theirs.cart.id)).toMatchObject(unknown);
    // Bought, so it is the buyer's; its token still opens it, for reading.
    const processId = randomUUID();
    await world.ask(service, 'beginCheckout', { cartId: other.cart.id, processId });
    await world.ask(service, 'completeCheckout', { cartId: other.cart.id, processId, customerId: randomUUID() });
    expect(await attach(withToken(someone(), other.shopper), other.cart.id)).toMatchObject(unknown);
  });

  it('takes nothing in either', async () => {
    const { viewer, cart } = await signedIn();
    const { cart: foreign } = await world.given([add('b')], someone());
    for (const id of [foreign.id, randomUUID(), ''])
      expect(await attach(viewer, cart.id, id)).toMatchObject({ code: 'UNKNOWN_CART', path: ['input', 'intoCartId'] });
    expect(await world.read(viewer, cart.id)).toMatchObject({ customer: null, version: cart.version });
  });

  it('is only for customers, and not while it is in an agent’s hands or being bought', async () => {
    const { viewer, shopper, cart } = await signedIn();
    const newcomer: Viewer = { ...viewer, subject: 'newcomer' };
    delete newcomer.customerId;
    expect(await attach(newcomer, cart.id)).toMatchObject({ code: 'CUSTOMER_REQUIRED', recover: [{ operation: 'checkout' }] });
    const offered = await world.ask<{ code: string }>(shopper, 'offerHandover', {
      input: { idempotencyKey: 'k', cartId: cart.id },
    });
    await world.ask(agent, 'acceptHandover', { input: { idempotencyKey: randomUUID(), code: offered.code } });
    expect(await attach(viewer, cart.id)).toMatchObject({ code: 'CART_HANDED_OVER' });
    await world.ask(shopper, 'takeBackCart', { input: { idempotencyKey: 'k', cartId: cart.id } });
    await world.ask<Cart>(service, 'beginCheckout', { cartId: cart.id, processId: randomUUID() });
    expect(await attach(viewer, cart.id)).toMatchObject({ code: 'CART_NOT_OPEN' });
    expect(await attach(stranger(), cart.id)).toMatchObject({ code: 'CUSTOMER_REQUIRED' });
  });
});
