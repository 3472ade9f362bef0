import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { agent, customer, service, startCart, stranger, type Answer, type CartWorld } from './cart-world.ts';

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());

const plan = { addItem: { id: 'plan', productOfferingId: 'plan' } };
const device = { addItem: { id: 'device', productOfferingId: 'device' } };
const someAgent = (): Viewer => ({ ...agent, subject: `agent:${randomUUID()}` });

type Offer = Answer & { code: string; expiresAt: string };
const send = <A = Answer>(viewer: Viewer, name: Parameters<CartWorld['ask']>[1], input: object, key: string = randomUUID()) =>
  world.ask<A>(viewer, name, { input: { idempotencyKey: key, ...input } });
const offer = (viewer: Viewer, cartId: string, key?: string) => send<Offer>(viewer, 'offerHandover', { cartId }, key);
const accept = (viewer: Viewer, code: string, key?: string) => send(viewer, 'acceptHandover', { code }, key);
const giveBack = (viewer: Viewer, cartId: string) => send(viewer, 'returnHandover', { cartId });
const takeBack = (viewer: Viewer, cartId: string) => send(viewer, 'takeBackCart', { cartId });

/** A shopper's cart in the hands of an agent. */
const handed = async () => {
  const [given, clerk] = [await world.given([plan]), someAgent()];
  const { cart } = await accept(clerk, (await offer(given.shopper, given.cart.id)).code);
  if (!cart) throw new Error('Not handed over.');
  return { ...given, cart, clerk };
};

describe('a shopper hands the cart over to an agent by a code', () => {
  it('and each sees whose turn it is; the shopper only reads meanwhile', async () => {
    const { shopper, cart } = await world.given([plan]);
    const offered = await offer(shopper, cart.id);
    expect(offered).toMatchObject({ __typename: 'OfferHandoverSuccess', cart: { version: cart.version } });
    expect(offered.code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
    expect(await world.read(shopper, cart.id)).toMatchObject({
      handover: { state: 'OFFERED', expiresAt: offered.expiresAt, acceptedBy: null },
    });
    const clerk = someAgent();
    const accepted = await accept(clerk, ` ${offered.code.toLowerCase().replace('-', ' ')} `);
    expect(accepted).toMatchObject({
      __typename: 'AcceptHandoverSuccess',
      cart: {
        id: cart.id,
        version: cart.version + 1,
        changedBy: { role: 'AGENT', subject: clerk.subject },
        items: [{ id: 'plan' }],
      },
    });
    expect(await world.read(shopper, cart.id)).toMatchObject({
      handover: { state: 'ACCEPTED', acceptedBy: { role: 'AGENT', subject: null } },
    });
    for (const version of [cart.version, cart.version + 1])
      expect(await world.patch(shopper, { id: cart.id, version }, [device])).toMatchObject({
        __typename: 'CartRejected',
        problems: [
          { code: 'CART_HANDED_OVER', recover: [{ operation: 'takeBackCart', arguments: { input: { cartId: cart.id } } }] },
        ],
      });
    const worked = await world.patch(clerk, accepted.cart ?? cart, [device]);
    expect(worked.cart?.items.map(({ id }) => id)).toEqual(['plan', 'device']);
    const returned = await giveBack(clerk, cart.id);
    expect(returned).toMatchObject({ __typename: 'ReturnHandoverSuccess', cart: { version: 5, handover: null } });
    expect(await world.patch(shopper, returned.cart ?? cart, [{ removeItem: { id: 'plan' } }])).toMatchObject({
      cart: { version: 6 },
    });
    const late = await world.patch(shopper, cart, [device]);
    expect(late.changes?.map(({ kind, itemId, actor }) => [kind, itemId, actor.role])).toEqual([
      ['HANDED_OVER', null, 'AGENT'],
      ['ITEM_ADDED', 'device', 'AGENT'],
      ['HANDED_BACK', null, 'AGENT'],
      ['ITEM_REMOVED', 'plan', 'SHOPPER'],
    ]);
  });

  it('and the agent finds it again among the carts in their hands', async () => {
    const { cart, clerk } = await handed();
    const inHands = (who: Viewer) => world.ask<{ id: string }[]>(who, 'cartsInMyHands', {});
    expect((await inHands(clerk)).map(({ id }) => id)).toEqual([cart.id]);
    expect(await inHands(someAgent())).toEqual([]);
    await giveBack(clerk, cart.id);
    expect(await inHands(clerk)).toEqual([]);
    expect((await world.send(stranger(), 'cartsInMyHands', {})).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('and takes it back whenever they like', async () => {
    const { shopper, cart, clerk } = await handed();
    const back = await takeBack(shopper, cart.id);
    expect(back).toMatchObject({ __typename: 'TakeBackCartSuccess', cart: { handover: null, version: cart.version + 1 } });
    expect(await giveBack(clerk, cart.id)).toMatchObject({ code: 'CART_NOT_HANDED_OVER' });
    // Nothing is left to take back.
    expect(await takeBack(shopper, cart.id)).toMatchObject({ cart: { version: cart.version + 1 } });
    const { code } = await offer(shopper, cart.id);
    await takeBack(shopper, cart.id);
    expect(await accept(clerk, code)).toMatchObject({ code: 'UNKNOWN_HANDOVER_CODE' });
  });

  it('and the same call again is answered the same, with the same code', async () => {
    const { shopper, cart } = await world.given([plan]);
    const [key, clerk] = [randomUUID(), someAgent()];
    const [first, second] = await Promise.all([offer(shopper, cart.id, key), offer(shopper, cart.id, key)]);
    expect(second.code).toBe(first.code);
    const answers = await Promise.all([accept(clerk, first.code, key), accept(clerk, first.code, key)]);
    expect(answers.map((answer) => answer.cart?.version)).toEqual([3, 3]);
    expect(await offer(shopper, (await world.given([plan], shopper)).cart.id, key)).toMatchObject({ code: 'UNKNOWN_CART' });
  });

  it('and the order ends the handover', async () => {
    const { shopper, cart } = await handed();
    const processId = randomUUID();
    await world.ask(service, 'beginCheckout', { cartId: cart.id, processId });
    expect(await takeBack(shopper, cart.id)).toMatchObject({ code: 'CART_NOT_OPEN' });
    await world.ask(service, 'completeCheckout', { cartId: cart.id, processId, customerId: randomUUID() });
    expect(await world.read(shopper, cart.id)).toMatchObject({ state: 'CHECKED_OUT', handover: null });
  });
});

describe('a code to take a cart over (hard case 14)', () => {
  it('works once, also for two agents at once', async () => {
    const { shopper, cart } = await world.given([plan]);
    const { code } = await offer(shopper, cart.id);
    const answers = await Promise.all([someAgent(), someAgent(), someAgent()].map((clerk) => accept(clerk, code)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AcceptHandoverSuccess', 'InputProblem', 'InputProblem']);
    expect(await world.read(shopper, cart.id)).toMatchObject({ version: cart.version + 1 });
  });

  it('works until it expires, and not after another offer; wrong, used and old ones look the same', async () => {
    const { shopper, cart } = await world.given([plan]);
    const old = await offer(shopper, cart.id);
    const fresh = await offer(shopper, cart.id);
    const replaced = await accept(someAgent(), old.code);
    expect(replaced).toMatchObject({ code: 'UNKNOWN_HANDOVER_CODE', recover: [{ operation: 'offerHandover' }] });
    expect(await accept(someAgent(), 'ABCD-EFGH')).toEqual(replaced);
    expect(await accept(someAgent(), '\0'.repeat(8))).toEqual(replaced);
    expect(await accept(someAgent(), 'A'.repeat(1_000_000))).toEqual(replaced);
    const now = world.clock.time;
    world.clock.time = new Date(fresh.expiresAt);
    expect(await accept(someAgent(), fresh.code)).toEqual(replaced);
    expect(await world.read(shopper, cart.id)).toMatchObject({ handover: null });
    world.clock.time = now;
    expect(await accept(someAgent(), fresh.code)).toMatchObject({ cart: { id: cart.id } });
  });

  it('cannot be tried out: five wrong ones, also at once, and the agent waits', async () => {
    const { shopper, cart } = await world.given([plan]);
    const [clerk, { code }] = [someAgent(), await offer(shopper, cart.id)];
    const answers = await Promise.all(Array.from({ length: 12 }, () => accept(clerk, 'ABCD-EFGH')));
    expect(answers.filter((answer) => answer.code === 'UNKNOWN_HANDOVER_CODE')).toHaveLength(5);
    expect(answers.filter((answer) => answer.code === 'TOO_MANY_ATTEMPTS')).toHaveLength(7);
    expect(await accept(clerk, code)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    const now = world.clock.time;
    world.clock.time = new Date(now.getTime() + 15 * 60_000);
    const { code: later } = await offer(shopper, cart.id);
    expect(await accept(clerk, later)).toMatchObject({ cart: { id: cart.id } });
    world.clock.time = now;
  });

  it('and right ones in between, or a repeat of one, make no room for more wrong ones', async () => {
    const [clerk, { shopper, cart }] = [someAgent(), await world.given([plan])];
    const { code } = await offer(shopper, cart.id);
    for (let n = 0; n < 4; n++) expect(await accept(clerk, 'ABCD-EFGH')).toMatchObject({ code: 'UNKNOWN_HANDOVER_CODE' });
    for (let n = 0; n < 2; n++) expect(await accept(clerk, code, 'right')).toMatchObject({ cart: { id: cart.id } });
    expect(await accept(clerk, 'ABCD-EFGH')).toMatchObject({ code: 'UNKNOWN_HANDOVER_CODE' });
    expect(await accept(clerk, 'ABCD-EFGH')).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });

  it('is stored so that it cannot be read', async () => {
    const { shopper, cart } = await world.given([plan]);
    const { code } = await offer(shopper, cart.id);
    const stored = await world.rows('select * from cart.shopping_cart s, cart.idempotency_record where s.id = $1', [cart.id]);
    expect(JSON.stringify(stored)).not.toContain(code.replace('-', ''));
    expect(JSON.stringify(stored)).not.toContain(code);
  });

  it('is for agents, and only who owns the cart can offer it or take it back', async () => {
    const { shopper, cart } = await world.given([plan]);
    for (const other of [stranger(), customer(randomUUID())]) {
      expect(await offer(other, cart.id)).toMatchObject({ code: 'UNKNOWN_CART' });
      expect(await takeBack(other, cart.id)).toMatchObject({ code: 'UNKNOWN_CART' });
    }
    for (const id of ['', 'no uuid', '\0', randomUUID()])
      expect(await offer(shopper, id)).toMatchObject({ code: 'UNKNOWN_CART' });
    const { code } = await offer(shopper, cart.id);
    const refused = await world.send(shopper, 'acceptHandover', { input: { idempotencyKey: randomUUID(), code } });
    expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await offer(shopper, cart.id, 'x'.repeat(201))).toMatchObject({ code: 'INVALID_IDEMPOTENCY_KEY' });
    const { cart: theirs, clerk } = await handed();
    expect(await giveBack(someAgent(), theirs.id)).toMatchObject({ code: 'CART_NOT_HANDED_OVER' });
    expect(await giveBack(clerk, theirs.id)).toMatchObject({ __typename: 'ReturnHandoverSuccess' });
  });
});

describe('shopper and agent at once (hard case 1)', () => {
  it('a patch and a take-over: one comes first, and neither is lost', async () => {
    for (let round = 0; round < 4; round++) {
      const { shopper, cart } = await world.given([plan]);
      const { code } = await offer(shopper, cart.id);
      const [patched, accepted] = await Promise.all([world.patch(shopper, cart, [device]), accept(someAgent(), code)]);
      expect(accepted.__typename).toBe('AcceptHandoverSuccess');
      const now = await world.read(shopper, cart.id);
      expect(now).toMatchObject({ version: patched.cart ? 4 : 3, handover: { state: 'ACCEPTED' } });
      expect(now?.items).toHaveLength(patched.cart ? 2 : 1);
      if (!patched.cart) expect(patched.problems).toMatchObject([{ code: 'CART_HANDED_OVER' }]);
    }
  });
});
