import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { service, startCart, stranger, type Answer, type CartWorld } from './cart-world.ts';

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());

const plan = { addItem: { id: 'plan', productOfferingId: 'plan' } };
const device = (id: string) => ({ addItem: { id, productOfferingId: 'device' } });
const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

describe('two at one cart', () => {
  it('one of two patches on one version wins, the other sees what came of it', async () => {
    const { shopper, cart } = await world.given([plan]);
    const answers = await times(2, (index) => world.patch(shopper, cart, [device(`d${index}`)]));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['CartConflictError', 'PatchCartSuccess']);
    const winner = answers.find((answer) => answer.cart)?.cart;
    const loser = answers.find((answer) => answer.current);
    expect(loser).toMatchObject({ code: 'CART_CONFLICT', current: winner });
    expect(winner).toMatchObject({ version: cart.version + 1 });
    expect(winner?.items).toHaveLength(2);
  });

  it('of eight patches on one version exactly one takes effect', async () => {
    const { shopper, cart } = await world.given([plan]);
    const answers = await times(8, (index) => world.patch(shopper, cart, [device(`d${index}`)]));
    expect(answers.filter(({ cart: changed }) => changed)).toHaveLength(1);
    expect((await world.read(shopper, cart.id))?.items).toHaveLength(2);
  });

  it('a checkout and a patch at the same time: the cart that is checked out is the cart that stays', async () => {
    for (let round = 0; round < 5; round++) {
      const { shopper, cart } = await world.given([plan]);
      const [frozen, patched] = await Promise.all([
        world.ask<Answer>(service, 'beginCheckout', { cartId: cart.id, processId: randomUUID() }),
        world.patch(shopper, cart, [device('late')]),
      ]);
      const stored = await world.read(shopper, cart.id);
      expect(frozen.cart?.items).toEqual(stored?.items);
      if (patched.problems) expect(patched.problems).toMatchObject([{ code: 'CART_NOT_OPEN' }]);
    }
  });
});

describe('one call sent again (E10)', () => {
  it('four createCart at once with one key: one cart, one access token', async () => {
    const idempotencyKey = randomUUID();
    const answers = await times(4, () => world.create(stranger(), { idempotencyKey }));
    expect(new Set(answers.map(({ cart }) => cart?.id)).size).toBe(1);
    expect(new Set(answers.map(({ accessToken }) => accessToken)).size).toBe(1);
  });

  it('four equal patches at once are one patch', async () => {
    const { shopper, cart } = await world.given();
    const key = randomUUID();
    const answers = await times(4, () => world.patch(shopper, cart, [{ addItem: { productOfferingId: 'device' } }], key));
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(4).fill('PatchCartSuccess'));
    const stored = await world.read(shopper, cart.id);
    expect(stored).toMatchObject({ version: cart.version + 1 });
    expect(stored?.items).toHaveLength(1);
  });

  it('a repeated patch gets its answer although the cart has moved on', async () => {
    const { shopper, cart } = await world.given();
    const key = randomUUID();
    const first = await world.patch(shopper, cart, [plan], key);
    await world.patch(shopper, first.cart ?? cart, [device('d')]);
    expect(await world.patch(shopper, cart, [plan], key)).toMatchObject({ __typename: 'PatchCartSuccess', cart: { version: 3 } });
  });

  it('a key that comes back with other input is a conflict that says where', async () => {
    const { shopper, cart } = await world.given();
    const key = randomUUID();
    await world.patch(shopper, cart, [plan], key);
    expect(await world.patch(shopper, cart, [device('d')], key)).toMatchObject({
      __typename: 'IdempotencyConflictError',
      differingPaths: ['operations[0].addItem.id', 'operations[0].addItem.productOfferingId'],
    });
  });

  it('a refused patch leaves its key free for the corrected one', async () => {
    const { shopper, cart } = await world.given();
    const key = randomUUID();
    expect(await world.patch(shopper, cart, [{ addItem: { productOfferingId: 'nothing' } }], key)).toMatchObject({
      __typename: 'CartRejected',
    });
    expect(await world.patch(shopper, cart, [plan], key)).toMatchObject({ __typename: 'PatchCartSuccess' });
  });
});
