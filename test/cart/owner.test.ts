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
const end = (productId: string) => ({ terminateProduct: { id: 'end', productId } });
const change = (productId: string) => ({
  modifyProduct: { id: 'change', productId, configuration: { mobileLine: { coverage: 'INTERNATIONAL' } } },
});
const reference = (productId: string) => ({ modifyProduct: { productId, configuration: { characteristics: [] } } });
const begin = (cartId: string, processId: string = randomUUID()) =>
  world.ask<Answer>(service, 'beginCheckout', { cartId, processId });
const codesOf = ({ problems }: Answer) => problems?.map(({ code }) => code);

/** A customer with a line. */
const withLine = () => {
  const [customerId, productId] = [randomUUID(), randomUUID()];
  world.hasLine(productId, customerId);
  return { customerId, productId, viewer: customer(customerId) };
};
const withToken = (viewer: Viewer, { guestKey }: Viewer): Viewer => ({ ...viewer, guestKey });

describe('whose an anonymous cart is', () => {
  it.each([
    ['changes', change],
    ['ends', end],
    ['refers to', reference],
  ])('the customer’s whose product it %s, from then on', async (_what, operation) => {
    const { shopper, cart } = await world.given([plan]);
    const { viewer, customerId, productId } = withLine();
    const answer = await world.patch(withToken(viewer, shopper), cart, [operation(productId)]);
    expect(answer.cart).toMatchObject({ customer: { id: customerId }, version: cart.version + 1, problems: [] });
    expect(await world.read(viewer, cart.id)).toMatchObject({ id: cart.id });
    expect(await world.read(shopper, cart.id)).toMatchObject({ customer: { id: customerId } });
  });

  it('nobody’s as long as it only adds, or a patch is refused', async () => {
    const { shopper, cart } = await world.given();
    const { viewer, productId } = withLine();
    const both = withToken(viewer, shopper);
    const added = await world.patch(both, cart, [plan]);
    expect(added.cart).toMatchObject({ customer: null });
    const refused = await world.patch(both, added.cart ?? cart, [end(productId), { addItem: { productOfferingId: 'nothing' } }]);
    expect(codesOf(refused)).toEqual(['UNKNOWN_OFFERING']);
    expect(await world.read(shopper, cart.id)).toMatchObject({ customer: null });
  });

  it('the first one’s of two customers with one token, and the other’s products stay out', async () => {
    const { shopper, cart } = await world.given();
    const [x, y] = [withLine(), withLine()];
    const answers = await Promise.all(
      [x, y].map(({ viewer, productId }) => world.patch(withToken(viewer, shopper), cart, [end(productId)])),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['CartConflictError', 'PatchCartSuccess']);
    const stored = await world.read(service, cart.id);
    const [owner, other] = stored?.customer?.id === x.customerId ? [x, y] : [y, x];
    expect(stored?.items).toMatchObject([{ product: { id: owner.productId } }]);
    const late = await world.patch(withToken(other.viewer, shopper), stored ?? cart, [change(other.productId)]);
    expect(codesOf(late)).toEqual(['UNKNOWN_PRODUCT']);
  });

  it('so its token alone, or another customer with it, learns nothing of the customer’s other products', async () => {
    const { shopper, cart } = await world.given();
    const { viewer, customerId, productId } = withLine();
    const second = randomUUID();
    world.hasLine(second, customerId);
    const bound = (await world.patch(withToken(viewer, shopper), cart, [end(productId)])).cart ?? cart;
    for (const other of [shopper, withToken(customer(randomUUID()), shopper)]) {
      const [theirs, none] = [
        await world.patch(other, bound, [change(second)]),
        await world.patch(other, bound, [change(randomUUID())]),
      ];
      expect(codesOf(theirs)).toEqual(['UNKNOWN_PRODUCT']);
      expect(theirs).toEqual(none);
    }
  });

  it('an agent must have said whose it is', async () => {
    const { cart } = await world.given([plan]);
    const { customerId, productId } = withLine();
    expect((await world.patch(agent, cart, [end(productId)])).problems).toMatchObject([
      { code: 'CUSTOMER_REQUIRED', path: ['input', 'cartId'], recover: [{ operation: 'createCart' }] },
    ]);
    const { cart: named } = await world.create(agent, { customerId });
    if (!named) throw new Error('No cart.');
    expect((await world.patch(agent, named, [end(productId)])).cart).toMatchObject({
      customer: { id: customerId },
      problems: [],
    });
    expect(await world.create(agent, { customerId: randomUUID() })).toMatchObject({
      code: 'UNKNOWN_CUSTOMER',
      path: ['input', 'customerId'],
    });
  });

  it('the buyer’s once it was checked out, and its token still opens it', async () => {
    const { shopper, cart } = await world.given([plan]);
    const [processId, customerId] = [randomUUID(), randomUUID()];
    await begin(cart.id, processId);
    const close = () => world.ask<boolean>(service, 'completeCheckout', { cartId: cart.id, processId, customerId });
    expect([await close(), await close()]).toEqual([true, true]);
    for (const viewer of [shopper, customer(customerId)]) {
      expect(await world.read(viewer, cart.id)).toMatchObject({ state: 'CHECKED_OUT', customer: { id: customerId } });
    }
  });

  it('its token’s when somebody signed in is not a customer yet', async () => {
    const newcomer: Viewer = { role: 'customer', tenant: 'sample', subject: `newcomer:${randomUUID()}` };
    const { shopper, cart } = await world.given([plan], newcomer);
    expect(shopper.guestKey).toBeDefined();
    expect(await world.read(withToken(newcomer, shopper), cart.id)).toMatchObject({ id: cart.id, customer: null });
    expect(await world.read(newcomer, cart.id)).toBeNull();
    expect(await world.create(stranger())).toMatchObject({ cart: { customer: null } });
  });
});

describe('a product that moved on while the cart waited', () => {
  it.each(['TERMINATED', 'PENDING_TERMINATE'] as const)('and is %s keeps the cart from being ordered', async (status) => {
    const { viewer, productId } = withLine();
    const { cart } = await world.given([end(productId)], viewer);
    world.becomes(productId, status);
    const problem = { code: 'PRODUCT_NOT_CHANGEABLE', path: ['cart', 'items', 'end'], recover: [{ operation: 'patchCart' }] };
    expect((await world.read(viewer, cart.id))?.problems).toMatchObject([problem]);
    expect((await begin(cart.id)).problems).toMatchObject([problem]);
    const mended = await world.patch(viewer, cart, [{ removeItem: { id: 'end' } }, plan]);
    expect(mended.cart?.problems).toEqual([]);
    expect(await begin(cart.id)).toMatchObject({ __typename: 'BeginCheckoutSuccess' });
  });

  it('is asked for once, before the cart is locked, and not at all for a cart without such a line', async () => {
    const { viewer, productId } = withLine();
    const { shopper, cart: without } = await world.given([plan]);
    world.calls.length = 0;
    await world.read(shopper, without.id);
    await begin(without.id);
    expect(world.calls).toEqual([]);
    const { cart } = await world.given([change(productId), plan], viewer);
    // The answer to the patch shows the problems of the cart.
    expect(world.calls).toEqual(['inventory', 'catalog', 'order']);
    const look = ['inventory', 'order'];
    await world.read(viewer, cart.id);
    const processId = randomUUID();
    expect(await begin(cart.id, processId)).toMatchObject({ __typename: 'BeginCheckoutSuccess' });
    expect(world.calls).toEqual(['inventory', 'catalog', 'order', ...look, ...look]);
    expect(await begin(cart.id, processId)).toMatchObject({ __typename: 'BeginCheckoutSuccess' });
    await world.read(viewer, cart.id);
    expect(world.calls).toHaveLength(7);
  });
});
