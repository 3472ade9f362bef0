import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agent, startCart, type Cart, type CartWorld } from './cart-world.ts';

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());

const add = (id: string, productOfferingId = 'device') => ({ addItem: { id, productOfferingId } });
const quantity = (id: string, value: number) => ({ updateItem: { id, quantity: value } });

const patched = async (...args: Parameters<CartWorld['patch']>): Promise<Cart> => {
  const answer = await world.patch(...args);
  if (!answer.cart) throw new Error(JSON.stringify(answer));
  return answer.cart;
};

describe('whoever loses against another (hard case 1)', () => {
  it('is told who did what to which line since the version they have seen', async () => {
    const { shopper, cart } = await world.given([add('a'), add('b'), add('c')]);
    const second = await patched(agent, cart, [quantity('a', 2), { removeItem: { id: 'b' } }, add('d')]);
    await patched(shopper, second, [{ saveForLater: { id: 'c' } }]);
    const lost = await world.patch(shopper, cart, [quantity('a', 9)]);
    expect(lost).toMatchObject({ __typename: 'CartConflictError', changesSince: cart.version, current: { version: 4 } });
    expect(lost.changes).toMatchObject([
      {
        version: 3,
        kind: 'ITEM_CHANGED',
        itemId: 'a',
        before: { quantity: 1, prices: [{ amount: { value: '9.99' } }] },
        after: { quantity: 2, prices: [{ amount: { value: '19.98' } }] },
      },
      { version: 3, kind: 'ITEM_REMOVED', itemId: 'b', before: { quantity: 1 }, after: null },
      { version: 3, kind: 'ITEM_ADDED', itemId: 'd', before: null, after: { quantity: 1 } },
      { version: 4, kind: 'ITEM_SAVED_FOR_LATER', itemId: 'c' },
    ]);
    const service = { role: 'AGENT', name: 'Customer service', subject: null };
    const own = { role: 'SHOPPER', name: 'Shopper', subject: null };
    expect(lost.changes?.map(({ actor }) => actor)).toEqual([service, service, service, own]);
    const seenByAgent = await world.patch(agent, cart, [quantity('a', 9)]);
    expect(seenByAgent.changes?.[0]?.actor).toEqual({ ...service, subject: agent.subject });
  });

  it('is told nothing of a version that does not exist yet', async () => {
    const { shopper, cart } = await world.given([add('a')]);
    for (const version of [cart.version + 1, 2 ** 31 - 1])
      expect(await world.patch(shopper, { id: cart.id, version }, [add('b')])).toMatchObject({
        changes: [],
        changesSince: version,
      });
    for (const version of [0, -(2 ** 31)])
      expect(await world.patch(shopper, { id: cart.id, version }, [add('b')])).toMatchObject({
        changes: [{ version: 2, itemId: 'a' }],
        changesSince: 1,
      });
  });

  it('sees on each line who changed it last and when', async () => {
    const { shopper, cart } = await world.given([add('a'), add('b')]);
    const at = world.clock.time;
    world.clock.time = new Date(at.getTime() + 60_000);
    await patched(agent, cart, [quantity('b', 3)]);
    world.clock.time = at;
    const seen = await world.read(shopper, cart.id);
    expect(seen).toMatchObject({ changedBy: { role: 'AGENT', subject: null } });
    expect(seen?.items).toMatchObject([
      { id: 'a', changedBy: { role: 'SHOPPER' }, changedAt: at.toISOString() },
      { id: 'b', changedBy: { role: 'AGENT', subject: null }, changedAt: new Date(at.getTime() + 60_000).toISOString() },
    ]);
  });

  it('is told from where on, when so much was done that the oldest is forgotten', async () => {
    const lines = Array.from({ length: 300 }, (_, index) => add(`l${index}`));
    const { shopper, cart } = await world.given(lines);
    let now = cart;
    for (const value of [2, 3, 4, 5, 6])
      now = await patched(
        shopper,
        now,
        lines.map((line) => quantity(line.addItem.id, value)),
      );
    const lost = await world.patch(shopper, { id: cart.id, version: 1 }, [add('late')]);
    expect(lost).toMatchObject({ current: { version: 7 } });
    expect(lost.changesSince).toBeGreaterThan(1);
    expect(lost.changes).toHaveLength(300 * (7 - (lost.changesSince ?? 0)));
    const [stored] = await world.rows('select sum(size)::int as bytes from cart.cart_change where cart_id = $1', [cart.id]);
    expect(stored?.bytes).toBeLessThanOrEqual(1_000_000);
  });
});
