import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createInventory } from '../../subgraphs/cart/adapters/inventory.adapter.ts';
import { moveForgottenLeases } from '../../subgraphs/cart/attach/move-leases.ts';
import { cartStore } from '../../subgraphs/cart/store.ts';
import { openStore } from '../../subgraphs/kit/database/open-store.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { customer, startCart, type Answer, type CartWorld } from './cart-world.ts';

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());

const add = (id: string, productOfferingId = 'device') => ({ addItem: { id, productOfferingId } });
const someone = () => customer(randomUUID());
const withToken = (viewer: Viewer, { guestKey }: Viewer): Viewer => ({ ...viewer, ...(guestKey && { guestKey }) });
const idsOf = (items: readonly { id: string }[] | undefined) => items?.map(({ id }) => id);

const attach = (viewer: Viewer, cartId: string, intoCartId?: string, key: string = randomUUID()) =>
  world.ask<Answer>(viewer, 'attachCart', { input: { idempotencyKey: key, cartId, intoCartId } });

/** Somebody signed in with a cart of their own and the token of an anonymous one. */
const signedIn = async (own: object[], anonymous: object[]) => {
  const viewer = someone();
  const mine = own.length > 0 ? (await world.given(own, viewer)).cart : undefined;
  const { shopper, cart } = await world.given(anonymous);
  return { viewer: withToken(viewer, shopper), shopper, cart, mine };
};

describe('attaching a cart again, or twice at once', () => {
  it('gives the same answer, by whatever key, and the leases move once', async () => {
    const { viewer, cart } = await signedIn([add('a')], [add('plan', 'plan'), add('b')]);
    const key = randomUUID();
    const devices = [viewer, { ...viewer }, customer(viewer.customerId ?? '')];
    const answers = await Promise.all([
      attach(viewer, cart.id, undefined, key),
      attach(viewer, cart.id, undefined, key),
      ...devices.slice(0, 2).map((device) => attach(device, cart.id)),
    ]);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await attach(devices[2] ?? viewer, cart.id)).toEqual(answers[0]);
    expect(answers[0]?.merge).toMatchObject({ merged: [{ quantity: 2 }], added: [{ itemId: 'plan' }] });
    const moves = world.moves.filter(({ fromCartId }) => fromCartId === cart.id);
    expect(new Set(moves.map((move) => JSON.stringify(move))).size).toBe(1);
    expect(await attach(viewer, cart.id, randomUUID(), key)).toMatchObject({ __typename: 'IdempotencyConflictError' });
  });

  it('ends the token also for a patch that is under way', async () => {
    for (let round = 0; round < 4; round++) {
      const { viewer, shopper, cart } = await signedIn([], [add('a')]);
      const [attached, patched] = await Promise.all([attach(viewer, cart.id), world.patch(shopper, cart, [add('b')])]);
      expect(attached.__typename).toBe('AttachCartSuccess');
      const now = await world.read(viewer, cart.id);
      expect(idsOf(now?.items)).toEqual(patched.cart ? ['a', 'b'] : ['a']);
      if (!patched.cart) expect(patched.problems).toMatchObject([{ code: 'UNKNOWN_CART' }]);
    }
  });

  it('heals what a breakdown in between left undone', async () => {
    const { viewer, cart, mine } = await signedIn([add('a')], [add('plan', 'plan')]);
    const input = { idempotencyKey: randomUUID(), cartId: cart.id };
    world.outage.inventory = true;
    expect((await world.send(viewer, 'attachCart', { input })).errors).toHaveLength(1);
    world.outage.inventory = false;
    expect(world.moves.filter(({ fromCartId }) => fromCartId === cart.id)).toEqual([]);
    const healed = await world.ask<Answer>(viewer, 'attachCart', { input });
    expect(healed).toMatchObject({ cart: { id: mine?.id }, merge: { added: [{ itemId: 'plan' }] } });
    expect(world.moves.filter(({ fromCartId }) => fromCartId === cart.id)).toHaveLength(1);
  });

  it('heals it also when nobody comes back', async () => {
    const { viewer, cart } = await signedIn([], [add('plan', 'plan')]);
    world.outage.inventory = true;
    await world.send(viewer, 'attachCart', { input: { idempotencyKey: randomUUID(), cartId: cart.id } });
    world.outage.inventory = false;
    const store = openStore(cartStore(world.databaseUrl));
    const inventory = createInventory(world);
    const moves = () => world.moves.filter(({ fromCartId }) => fromCartId === cart.id).length;
    const sweep = async () => {
      await moveForgottenLeases(store.em(), inventory, world.clock.time);
      return moves();
    };
    expect(await sweep()).toBe(0);
    world.clock.time = new Date(world.clock.time.getTime() + 60_000);
    expect(await sweep()).toBe(1);
    expect(await sweep()).toBe(1);
    await store.close();
  });

  it('two carts into one, while a third hand changes it: nothing is lost', async () => {
    const viewer = someone();
    const { cart: mine } = await world.given([add('a', 'plan')], viewer);
    const guests = await Promise.all(['x', 'y'].map((id) => world.given([add(id, 'plan')])));
    const [patched, ...attached] = await Promise.all([
      world.patch(viewer, mine, [add('z', 'plan')]),
      ...guests.map(({ shopper, cart }) => attach(withToken(viewer, shopper), cart.id)),
    ]);
    expect(attached.map(({ __typename }) => __typename)).toEqual(['AttachCartSuccess', 'AttachCartSuccess']);
    const now = await world.read(viewer, mine.id);
    const expected = ['a', 'x', 'y', ...(patched?.cart ? ['z'] : [])];
    expect(idsOf(now?.items)?.sort()).toEqual(expected);
    expect(now?.version).toBe(mine.version + expected.length - 1);
  });
});
