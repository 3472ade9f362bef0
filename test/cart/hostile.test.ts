import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { bearer, customer, startCart, stranger, type Answer, type CartWorld } from './cart-world.ts';

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());

const device = { addItem: { id: 'device', productOfferingId: 'device' } };
const codesOf = ({ problems }: Answer) => problems?.map(({ code }) => code);
const huge = 'x'.repeat(1_000_000);

describe('a hostile patch (E5)', () => {
  it('of 5,000 operations is refused before anybody is asked', async () => {
    const { shopper, cart } = await world.given([device]);
    world.calls.length = 0;
    const many = Array.from({ length: 5_000 }, () => ({ relateItems: { id: 'device', type: 'RELIES_ON', itemId: 'x' } }));
    expect(codesOf(await world.patch(shopper, cart, many))).toEqual(['TOO_MANY_OPERATIONS']);
    expect(world.calls).toEqual([]);
  });

  it('with huge or unstorable text, or links without end, is told what is wrong, and does nothing', async () => {
    const { shopper, cart } = await world.given([device]);
    const link = { type: 'RELIES_ON', itemId: 'device' };
    const answer = await world.patch(shopper, cart, [
      { saveForLater: { id: huge } },
      { moveToCart: { id: '\0' } },
      { relateItems: { id: 'device', type: 'BRINGS', itemId: huge } },
      { unrelateItems: { id: '\ud800', itemId: 'device' } },
      { updateItem: { id: 'device', relationships: Array.from({ length: 5_000 }, () => link) } },
      { addItem: { id: huge, productOfferingId: 'device' } },
    ]);
    expect(codesOf(answer)).toEqual([
      'UNKNOWN_ITEM',
      'INVALID_TEXT',
      'UNKNOWN_ITEM',
      'INVALID_TEXT',
      'TOO_MANY_RELATIONSHIPS',
      'INVALID_ITEM_ID',
    ]);
    expect(JSON.stringify(answer).length).toBeLessThan(5_000);
    expect(await world.read(shopper, cart.id)).toMatchObject({ version: cart.version, items: [{ id: 'device' }] });
  });

  it('of the wrong types does not get as far as the cart', async () => {
    const { shopper, cart } = await world.given([device]);
    const input = { idempotencyKey: 'k', cartId: cart.id, expectedVersion: cart.version };
    const wrong = [
      { ...input, operations: [{}] },
      { ...input, operations: [{ saveForLater: { id: 'device' }, moveToCart: { id: 'device' } }] },
      { ...input, operations: [{ saveForLater: { id: { $ne: '' } } }] },
      { ...input, operations: [{ relateItems: { id: 'device', type: 'OWNS', itemId: 'device' } }] },
      { ...input, operations: null },
      { ...input, expectedVersion: '2; drop table cart.shopping_cart', operations: [] },
      { ...input, expectedVersion: 2 ** 31, operations: [] },
    ];
    for (const one of wrong) expect((await world.send(shopper, 'patchCart', { input: one })).errors).toHaveLength(1);
    expect(await world.read(shopper, cart.id)).toMatchObject({ version: cart.version });
  });
});

describe('a cart and whoever guesses (hard case 14)', () => {
  it('opens to its own token alone: no forged, guessed or foreign one, and no hash of it', async () => {
    const { shopper, cart } = await world.given([device]);
    const other = await world.given([device]);
    const guesses: Viewer[] = [
      stranger(),
      other.shopper,
      bearer(''),
      bearer(cart.id),
      bearer(shopper.guestKey ?? ''),
      bearer(randomBytes(32).toString('base64url')),
      { ...stranger(), guestKey: '' },
      customer(''),
      customer(randomUUID()),
    ];
    for (const viewer of guesses) {
      expect(await world.read(viewer, cart.id)).toBeNull();
      const [theirs, none] = [
        await world.patch(viewer, cart, [device]),
        await world.patch(viewer, { id: randomUUID(), version: cart.version }, [device]),
      ];
      expect(codesOf(theirs)).toEqual(['UNKNOWN_CART']);
      expect(theirs).toEqual(none);
      for (const name of ['offerHandover', 'takeBackCart'] as const) {
        const answer = await world.ask<Answer>(viewer, name, { input: { idempotencyKey: randomUUID(), cartId: cart.id } });
        expect(answer).toMatchObject({ code: 'UNKNOWN_CART' });
      }
    }
    expect(await world.read(shopper, cart.id)).toMatchObject({ version: cart.version, handover: null });
  });
});
