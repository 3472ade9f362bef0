import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { purgeCarts } from '../../subgraphs/cart/purge-carts.ts';
import { cartStore } from '../../subgraphs/cart/store.ts';
import { openStore } from '../../subgraphs/kit/database/open-store.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { agent, bearer, customer, service, startCart, stranger, type CartWorld } from './cart-world.ts';

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const device = { addItem: { id: 'device', productOfferingId: 'device' } };
const later = (ms: number) => void (world.clock.time = new Date(world.clock.time.getTime() + ms));

interface Page {
  totalCount: number;
  nodes: { id: string; items: unknown[] }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const cartsOf = async (viewer: Viewer, customerId: string, args: object = {}) => {
  const references = [{ __typename: 'Customer', id: customerId }];
  const [found] = await world.ask<{ carts: Page }[]>(viewer, 'customerCarts', { references, ...args });
  if (!found) throw new Error('No customer.');
  return found.carts;
};

/** This many carts of one customer, the newest last. */
const withCarts = async (count: number) => {
  const viewer = customer(randomUUID());
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    later(MINUTE);
    ids.push((await world.given([device], viewer)).cart.id);
  }
  return { viewer, customerId: viewer.customerId ?? '', ids };
};

describe('the carts of a customer, whatever the device (E4)', () => {
  it('come by pages, the one that was changed last first', async () => {
    const { viewer, customerId, ids } = await withCarts(5);
    later(MINUTE);
    const [oldest = ''] = ids;
    await world.patch(viewer, { id: oldest, version: 2 }, [{ removeItem: { id: 'device' } }]);
    const order = [oldest, ...ids.slice(1).reverse()];
    const first = await cartsOf(viewer, customerId, { first: 2 });
    expect(first).toMatchObject({
      totalCount: 5,
      nodes: order.slice(0, 2).map((id) => ({ id })),
      pageInfo: { hasNextPage: true },
    });
    const second = await cartsOf(agent, customerId, { first: 2, after: first.pageInfo.endCursor });
    const last = await cartsOf(viewer, customerId, { first: 2, after: second.pageInfo.endCursor });
    expect([...second.nodes, ...last.nodes].map(({ id }) => id)).toEqual(order.slice(2));
    expect(last.pageInfo.hasNextPage).toBe(false);
  });

  it('can be asked for by state', async () => {
    const { viewer, customerId, ids } = await withCarts(2);
    const [bought = '', open] = ids;
    const processId = randomUUID();
    await world.ask(service, 'beginCheckout', { cartId: bought, processId });
    await world.ask(service, 'completeCheckout', { cartId: bought, processId, customerId });
    expect((await cartsOf(viewer, customerId, { state: ['OPEN'] })).nodes).toMatchObject([{ id: open }]);
    expect(await cartsOf(viewer, customerId, { state: ['CHECKED_OUT'] })).toMatchObject({
      totalCount: 1,
      nodes: [{ id: bought }],
    });
    expect(await cartsOf(viewer, customerId, { state: [] })).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('are nobody else’s: the bearer of a token sees the one cart it opens (hard case 14)', async () => {
    const { customerId } = await withCarts(2);
    const nothing = { totalCount: 0, nodes: [] };
    for (const other of [stranger(), customer(randomUUID())]) expect(await cartsOf(other, customerId)).toMatchObject(nothing);
    const { cart, accessToken } = await world.create(stranger());
    const shopper = bearer(accessToken ?? '');
    await world.patch(shopper, cart ?? { id: '', version: 0 }, [device]);
    const processId = randomUUID();
    await world.ask(service, 'beginCheckout', { cartId: cart?.id, processId });
    await world.ask(service, 'completeCheckout', { cartId: cart?.id, processId, customerId });
    expect(await cartsOf(shopper, customerId)).toMatchObject({ totalCount: 1, nodes: [{ id: cart?.id }] });
    expect(await cartsOf(customer(customerId), customerId)).toMatchObject({ totalCount: 3 });
  });

  it('are read in a fixed number of statements', async () => {
    const { viewer, customerId } = await withCarts(4);
    for (const first of [1, 4]) {
      const { statements } = await countStatements(() => cartsOf(viewer, customerId, { first }));
      expect(statements).toHaveLength(3);
    }
  });

  it('take no forged cursor', async () => {
    const { viewer, customerId } = await withCarts(1);
    const cursor = (...key: unknown[]) => Buffer.from(JSON.stringify([`carts:${customerId}`, ...key])).toString('base64url');
    for (const after of ['x', cursor('no date', 'x'), cursor('2027-01-01T00:00:00Z', '\0'), cursor(), cursor(1, 2)]) {
      const references = [{ __typename: 'Customer', id: customerId }];
      const { errors } = await world.send(viewer, 'customerCarts', { references, after });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});

describe('a cart that waits too long', () => {
  it('says so, and cannot be changed, offered or checked out any more', async () => {
    const { shopper, cart } = await world.given([device]);
    later(30 * DAY);
    const expired = { code: 'CART_EXPIRED', recover: [{ operation: 'createCart' }] };
    expect((await world.read(shopper, cart.id))?.problems).toMatchObject([expired]);
    expect(await world.patch(shopper, cart, [device])).toMatchObject({ problems: [expired] });
    const input = { idempotencyKey: randomUUID(), cartId: cart.id };
    expect(await world.ask(shopper, 'offerHandover', { input })).toMatchObject(expired);
    expect(await world.ask(service, 'beginCheckout', { cartId: cart.id, processId: randomUUID() })).toMatchObject({
      problems: [expired],
    });
  });

  it('is deleted in the end when it is nobody’s, with an event; a customer’s stays', async () => {
    const key = randomUUID();
    const { cart } = await world.create(stranger(), { idempotencyKey: key });
    const { cart: owned } = await world.given([device], customer(randomUUID()));
    later(DAY);
    const { shopper, cart: younger } = await world.given([device]);
    later(59 * DAY);
    const now = world.clock.time;
    const store = openStore(cartStore(world.databaseUrl));
    const since = new Date(now.getTime() - 30 * DAY);
    const [first, second] = await Promise.all([purgeCarts(store.em(), since, now), purgeCarts(store.em(), since, now)]);
    expect(first + second).toBeGreaterThan(0);
    await store.close();
    expect(await world.read(agent, cart?.id ?? '')).toBeNull();
    expect(await world.read(agent, owned.id)).toMatchObject({ id: owned.id });
    expect(await world.read(shopper, younger.id)).toMatchObject({ problems: [{ code: 'CART_EXPIRED' }] });
    const told = `select 1 from cart.outbox_event where event_type = 'ShoppingCartDeleteEvent' and entity_id = $1`;
    expect(await world.rows(told, [cart?.id])).toHaveLength(1);
    expect(await world.create(stranger(), { idempotencyKey: key })).toMatchObject({ code: 'CART_EXPIRED' });
  });
});
