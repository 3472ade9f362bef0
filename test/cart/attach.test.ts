import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { customer, startCart, type Answer, type CartWorld } from './cart-world.ts';

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());

const add = (id: string, productOfferingId = 'device', more: object = {}) => ({ addItem: { id, productOfferingId, ...more } });
const links = (type: string, ...itemIds: string[]) => ({ relationships: itemIds.map((itemId) => ({ type, itemId })) });
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

describe('an anonymous cart, when its shopper signs in (E4)', () => {
  it('becomes the customer’s as it is when they have none; its token opens it no longer', async () => {
    const { viewer, shopper, cart } = await signedIn([], [add('plan', 'plan'), add('device')]);
    world.moves.length = 0;
    const answer = await attach(viewer, cart.id);
    expect(answer).toMatchObject({
      __typename: 'AttachCartSuccess',
      cart: { id: cart.id, version: cart.version + 1, customer: { id: viewer.customerId }, state: 'OPEN' },
      merge: { kept: [{ itemId: 'plan' }, { itemId: 'device' }], added: [], merged: [], savedForLater: [], dropped: [] },
    });
    expect(world.moves).toMatchObject([
      {
        fromCartId: cart.id,
        toCartId: cart.id,
        lines: [{ fromItemId: 'plan', toItemId: 'plan' }],
        customerId: viewer.customerId,
      },
    ]);
    expect(await world.read(shopper, cart.id)).toBeNull();
    expect((await world.patch(shopper, cart, [add('late')])).problems).toMatchObject([{ code: 'UNKNOWN_CART' }]);
    expect(await world.read(customer(viewer.customerId ?? ''), cart.id)).toMatchObject({ id: cart.id });
  });

  it('goes into the cart they have: same things are summed, the rest is added, promises are kept', async () => {
    const { viewer, cart, mine } = await signedIn(
      [add('a', 'device', { quantity: 2 }), add('plan', 'plan')],
      [add('x', 'device', { quantity: 3 }), add('plan', 'plan'), add('y', 'dayPass', links('RELIES_ON', 'plan', 'x'))],
    );
    const answer = await attach(viewer, cart.id);
    expect(answer.merge).toMatchObject({
      kept: [{ itemId: 'plan', fromItemId: null }],
      merged: [{ itemId: 'a', fromItemId: 'x', quantity: 5, reason: 'SAME_OFFERING' }],
      added: [{ fromItemId: 'plan' }, { itemId: 'y', fromItemId: 'y' }],
      savedForLater: [],
      dropped: [],
    });
    const secondPlan = answer.merge?.added[0]?.itemId ?? '';
    expect(answer.cart).toMatchObject({ id: mine?.id, version: (mine?.version ?? 0) + 1, problems: [] });
    expect(answer.cart?.items).toMatchObject([
      { id: 'a', quantity: 5, prices: [{ amount: { value: '49.95' } }] },
      { id: 'plan' },
      { id: secondPlan, prices: cart.items[1]?.prices },
      {
        id: 'y',
        relationships: [
          { type: 'RELIES_ON', item: { id: secondPlan } },
          { type: 'RELIES_ON', item: { id: 'a' } },
        ],
      },
    ]);
    expect(secondPlan).not.toBe('plan');
    expect(world.moves.at(-1)).toMatchObject({
      fromCartId: cart.id,
      toCartId: mine?.id,
      lines: [{ fromItemId: 'plan', toItemId: secondPlan }],
    });
    expect(await world.read(viewer, cart.id)).toMatchObject({ state: 'MERGED', items: [], successor: { id: mine?.id } });
    expect((await world.patch(viewer, { id: cart.id, version: cart.version + 1 }, [add('z')])).problems).toMatchObject([
      { code: 'CART_NOT_OPEN' },
    ]);
  });

  it('is summed only where everything is the same, and up to what can be bought', async () => {
    const blue = { configuration: { characteristics: [{ name: 'colour', value: 'blue' }] } };
    const { viewer, cart } = await signedIn(
      [
        add('whole', 'bundle', links('BUNDLES', 'part')),
        add('part', 'part'),
        add('many', 'dayPass', { quantity: 60 }),
        add('b', 'device', blue),
      ],
      [
        add('w', 'bundle', links('BUNDLES', 'p')),
        add('p', 'part'),
        add('m', 'dayPass', { quantity: 60 }),
        add('d', 'device'),
        add('b', 'device', blue),
      ],
    );
    const { merge, cart: merged } = await attach(viewer, cart.id);
    expect(merge).toMatchObject({
      kept: [],
      merged: [
        { itemId: 'whole', fromItemId: 'w', quantity: 2 },
        { itemId: 'part', fromItemId: 'p', quantity: 2 },
        { itemId: 'many', quantity: 100, reason: 'QUANTITY_LIMITED' },
        { itemId: 'b', quantity: 2 },
      ],
      added: [{ itemId: 'd' }],
    });
    expect(merged?.items).toHaveLength(5);
  });

  it('gives way to the customer’s items: what excludes them or is paid in other money is saved for later, with what it holds', async () => {
    const { viewer, cart } = await signedIn(
      [add('pass', 'dayPass')],
      [add('off', 'discount', links('BUNDLES', 'held')), add('held', 'device'), add('kept', 'device', { quantity: 7 })],
    );
    const { merge, cart: merged } = await attach(viewer, cart.id);
    const reason = 'OFFERINGS_EXCLUDE_EACH_OTHER';
    expect(merge).toMatchObject({
      savedForLater: [
        { itemId: 'off', reason },
        { itemId: 'held', reason },
      ],
      added: [{ itemId: 'kept' }],
    });
    expect(merged).toMatchObject({ problems: [] });
    expect(idsOf(merged?.savedItems)).toEqual(['off', 'held']);
    const abroad = await signedIn([add('a')], [add('far', 'abroad')]);
    expect((await attach(abroad.viewer, abroad.cart.id)).merge?.savedForLater).toMatchObject([
      { itemId: 'far', reason: 'CURRENCY_MIX' },
    ]);
  });

  it('has no product twice, and not more lines than a cart holds', async () => {
    const viewer = someone();
    const productId = randomUUID();
    world.hasLine(productId, viewer.customerId ?? '');
    const change = (id: string, coverage: string) => ({
      modifyProduct: { id, productId, configuration: { mobileLine: { coverage } } },
    });
    const { cart: mine } = await world.given([change('mine', 'INTERNATIONAL')], viewer);
    const { shopper, cart } = await world.given();
    const both = withToken(viewer, shopper);
    const other = {
      modifyProduct: { id: 'theirs', productId, configuration: { characteristics: [{ name: 'voicemail', value: true }] } },
    };
    await world.patch(both, cart, [other, add('on', 'dayPass', links('RELIES_ON', 'theirs'))]);
    const { merge, cart: merged } = await attach(both, cart.id);
    expect(merge).toMatchObject({
      kept: [{ itemId: 'mine' }],
      dropped: [{ itemId: null, fromItemId: 'theirs', reason: 'PRODUCT_ALREADY_IN_CART' }],
    });
    expect(merged).toMatchObject({
      id: mine.id,
      items: [{ id: 'mine' }, { id: 'on', relationships: [{ item: { id: 'mine' } }] }],
    });

    const full = Array.from({ length: 298 }, (_, index) => add(`l${index}`, 'plan'));
    const crowd = await signedIn(full, [
      add('p', 'plan'),
      add('q', 'plan'),
      add('r', 'plan'),
      add('s', 'dayPass', links('REQUIRES', 'r')),
    ]);
    const answer = await attach(crowd.viewer, crowd.cart.id);
    expect(answer.merge?.dropped).toMatchObject([
      { fromItemId: 'r', reason: 'TOO_MANY_ITEMS' },
      { fromItemId: 's', reason: 'TOO_MANY_ITEMS' },
    ]);
    expect(answer.cart?.items).toHaveLength(300);
  });

  it('goes where it is sent: into a certain cart of theirs, or nowhere', async () => {
    const { viewer, cart, mine } = await signedIn([add('a')], [add('b', 'dayPass')]);
    const { cart: newer } = await world.given([add('c')], customer(viewer.customerId ?? ''));
    const answer = await attach(viewer, cart.id, mine?.id);
    expect(answer.cart).toMatchObject({ id: mine?.id });
    expect(idsOf(answer.cart?.items)).toEqual(['a', 'b']);
    expect(newer.id).not.toBe(mine?.id);
    // What is in an agent's hands is left alone, unless it is asked for.
    await world.rows(`update cart.shopping_cart set handed_to = '{"role": "AGENT", "subject": "x"}' where id = $1`, [newer.id]);
    const third = await world.given([add('d', 'dayPass')]);
    const both = withToken(customer(viewer.customerId ?? ''), third.shopper);
    expect(await attach(both, third.cart.id, newer.id)).toMatchObject({
      code: 'CART_HANDED_OVER',
      path: ['input', 'intoCartId'],
    });
    expect(await attach(both, third.cart.id)).toMatchObject({ cart: { id: mine?.id } });
    const alone = await signedIn([add('a')], [add('b', 'dayPass')]);
    expect(await attach(alone.viewer, alone.cart.id, alone.cart.id)).toMatchObject({ cart: { id: alone.cart.id } });
  });
});
