import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { customer, service, startCart, type Answer, type Cart, type CartWorld } from './cart-world.ts';

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());

const add = (id: string, productOfferingId = 'device', ...relationships: object[]) => ({
  addItem: { id, productOfferingId, relationships },
});
const link = (type: string, itemId: string) => ({ type, itemId });
const save = (id: string) => ({ saveForLater: { id } });
const back = (id: string) => ({ moveToCart: { id } });
const idsOf = (items: readonly { id: string }[] | undefined) => items?.map(({ id }) => id);
const codesOf = ({ problems }: Answer) => problems?.map(({ code }) => code);

const checkOut = async (cartId: string, customerId: string) => {
  const processId = randomUUID();
  const begun = await world.ask<Answer>(service, 'beginCheckout', { cartId, processId });
  const close = () => world.ask<boolean>(service, 'completeCheckout', { cartId, processId, customerId });
  expect([await close(), await close()]).toEqual([true, true]);
  return begun.cart;
};

/** A patch that must work. */
const patched = async (...args: Parameters<CartWorld['patch']>): Promise<Cart> => {
  const answer = await world.patch(...args);
  if (!answer.cart) throw new Error(JSON.stringify(answer));
  return answer.cart;
};

describe('an item saved for later (E5)', () => {
  it('keeps what was chosen, and counts neither in the totals nor in what is wrong', async () => {
    const { shopper, cart } = await world.given([
      add('plan', 'plan'),
      add('trip', 'roaming', link('RELIES_ON', 'plan')),
      add('part', 'device'),
    ]);
    const saved = await patched(shopper, cart, [save('plan'), save('trip')]);
    expect(idsOf(saved.items)).toEqual(['part']);
    expect(saved.savedItems).toMatchObject([
      { id: 'plan', status: 'SAVE_FOR_LATER' },
      { id: 'trip', relationships: [{ item: { id: 'plan' } }] },
    ]);
    expect(saved).toMatchObject({ totals: { monthly: { value: '9.99' } }, problems: [] });
    const again = await patched(shopper, saved, [back('trip')]);
    expect(again.items).toMatchObject([{ id: 'trip', status: 'ACTIVE', relationships: [] }, { id: 'part' }]);
    expect(again.problems).toMatchObject([{ code: 'REQUIRED_OFFERING_MISSING' }]);
    const whole = await patched(shopper, again, [back('plan')]);
    expect(whole.items.find(({ id }) => id === 'trip')).toMatchObject({ relationships: [{ item: { id: 'plan' } }] });
    expect(whole.items.find(({ id }) => id === 'plan')?.characteristics).toEqual(cart.items[0]?.characteristics);
    expect(whole.problems).toEqual([]);
  });

  it('goes and comes with all that only it holds, and has the prices of the day it comes back', async () => {
    const { shopper, cart } = await world.given([add('whole', 'bundle', link('BUNDLES', 'part')), add('part', 'part')]);
    const saved = await patched(shopper, cart, [save('whole')]);
    expect(idsOf(saved.savedItems)).toEqual(['whole', 'part']);
    world.calls.length = 0;
    expect(idsOf((await patched(shopper, saved, [back('whole')])).items)).toEqual(['whole', 'part']);
    expect(world.calls).toEqual(['catalog']);
  });

  it('can be changed, related and removed meanwhile, by the same rules', async () => {
    const { shopper, cart } = await world.given([add('a'), add('b')]);
    const saved = await patched(shopper, cart, [save('a')]);
    const refused = await world.patch(shopper, saved, [
      { updateItem: { id: 'a', quantity: 0 } },
      { relateItems: { id: 'a', type: 'RELIES_ON', itemId: 'nowhere' } },
      { relateItems: { id: 'a', type: 'RELIES_ON', itemId: 'a' } },
      back('nowhere'),
      save('nowhere'),
    ]);
    expect(refused.problems?.map(({ code, path }) => [code, path.slice(2).join('.')])).toEqual([
      ['UNKNOWN_ITEM', '1.relateItems.itemId'],
      ['UNKNOWN_ITEM', '3.moveToCart.id'],
      ['UNKNOWN_ITEM', '4.saveForLater.id'],
      ['INVALID_QUANTITY', '2.relateItems.quantity'],
      ['SELF_RELATIONSHIP', '2.relateItems.relationships.0.itemId'],
    ]);
    const removed = await patched(shopper, saved, [{ removeItem: { id: 'a' } }]);
    expect([idsOf(removed.items), idsOf(removed.savedItems)]).toEqual([['b'], []]);
  });

  it('is not in the order, and stays behind in a cart the same token and the buyer open', async () => {
    const { shopper, cart } = await world.given([add('now'), add('later', 'device', link('RELIES_ON', 'now')), add('too')]);
    const saved = await patched(shopper, cart, [
      save('later'),
      { relateItems: { id: 'too', type: 'REQUIRES', itemId: 'later' } },
    ]);
    const customerId = randomUUID();
    const ordered = await checkOut(saved.id, customerId);
    expect(ordered?.items).toMatchObject([
      { id: 'now', relationships: [] },
      { id: 'too', relationships: [] },
    ]);
    const bought = await world.read(shopper, saved.id);
    expect(bought).toMatchObject({ state: 'CHECKED_OUT', savedItems: [] });
    for (const viewer of [shopper, customer(customerId)]) {
      expect(await world.read(viewer, bought?.successor?.id ?? '')).toMatchObject({
        state: 'OPEN',
        version: 1,
        customer: { id: customerId },
        items: [],
        savedItems: [{ id: 'later', relationships: [] }],
      });
    }
  });

  it('keeps the number it has leased: that goes along, also when the end of the checkout is repeated', async () => {
    const { shopper, cart } = await world.given([add('now', 'device'), add('later', 'plan')]);
    await patched(shopper, cart, [save('later')]);
    const customerId = randomUUID();
    await checkOut(cart.id, customerId);
    const [move, ...others] = world.moves.filter(({ fromCartId }) => fromCartId === cart.id);
    const successor = (await world.read(shopper, cart.id))?.successor?.id;
    expect(move).toMatchObject({ toCartId: successor, customerId, guestKey: shopper.guestKey });
    expect(move?.lines).toEqual([{ fromItemId: 'later', toItemId: 'later' }]);
    for (const other of others) expect(other).toEqual(move);
  });

  it('of a product does not keep another action on the product out, until it is to be bought itself', async () => {
    const [customerId, productId] = [randomUUID(), randomUUID()];
    world.hasLine(productId, customerId);
    const change = { modifyProduct: { id: 'change', productId, configuration: { mobileLine: { coverage: 'INTERNATIONAL' } } } };
    const viewer = customer(customerId);
    const { cart } = await world.given([change], viewer);
    const ending = await patched(viewer, cart, [save('change'), { terminateProduct: { id: 'end', productId } }]);
    expect(codesOf(await world.patch(viewer, ending, [back('change')]))).toEqual(['DUPLICATE_PRODUCT_IN_ORDER']);
    const swapped = await patched(viewer, ending, [save('end'), back('change')]);
    expect(swapped.items).toMatchObject([{ id: 'change', action: 'MODIFY', prices: [{ amount: { value: '25.00' } }] }]);
    world.changed(productId, 'coverage', 'International');
    const late = await patched(viewer, swapped, [save('change')]);
    expect(codesOf(await world.patch(viewer, late, [back('change')]))).toEqual(['NOTHING_CHANGES']);
  });
});

describe('a link between two lines', () => {
  it('is added and taken out by itself, told twice it is one', async () => {
    const { shopper, cart } = await world.given([add('a'), add('b')]);
    const relate = (type: string) => ({ relateItems: { id: 'a', type, itemId: 'b' } });
    const related = await patched(shopper, cart, [relate('RELIES_ON'), relate('RELIES_ON'), relate('REQUIRES')]);
    expect(related.items[0]?.relationships.map(({ type }) => type)).toEqual(['RELIES_ON', 'REQUIRES']);
    const one = await patched(shopper, related, [{ unrelateItems: { id: 'a', type: 'REQUIRES', itemId: 'b' } }]);
    expect(one.items[0]?.relationships.map(({ type }) => type)).toEqual(['RELIES_ON']);
    const none = await patched(shopper, one, [relate('BRINGS'), { unrelateItems: { id: 'a', itemId: 'b' } }]);
    expect(none.items[0]?.relationships).toEqual([]);
    const circle = await world.patch(shopper, none, [
      relate('RELIES_ON'),
      { relateItems: { id: 'b', type: 'RELIES_ON', itemId: 'a' } },
    ]);
    expect(codesOf(circle)).toEqual(['RELATIONSHIP_CYCLE']);
  });
});
