import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { customer, service, startCart, type Answer, type CartWorld } from './cart-world.ts';

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());

const change = (productId: string, more: object = {}) => ({
  modifyProduct: { id: 'change', productId, configuration: { mobileLine: { coverage: 'INTERNATIONAL' } }, ...more },
});
const end = (productId: string, more: object = {}) => ({ terminateProduct: { id: 'end', productId, ...more } });
const refer = (id: string, productId: string, ...to: string[]) => ({
  modifyProduct: {
    id,
    productId,
    configuration: { characteristics: [] },
    relationships: to.map((itemId) => ({ type: 'RELIES_ON', itemId })),
  },
});
const begin = (cartId: string) => world.ask<Answer>(service, 'beginCheckout', { cartId, processId: randomUUID() });

/** A customer with so many lines. */
const withLines = (count = 1) => {
  const customerId = randomUUID();
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const id of ids) world.hasLine(id, customerId);
  return { customerId, viewer: customer(customerId), ids, productId: ids[0] ?? '' };
};

describe('a product that has changed since its line was put in the cart', () => {
  const conflict = { __typename: 'ProductChangeConflictError', code: 'PRODUCT_CHANGE_CONFLICT', openOrderId: null };

  it('keeps a change of the same value from being ordered, until it is set again for the product as it is', async () => {
    const { viewer, productId } = withLines();
    const { cart } = await world.given([change(productId)], viewer);
    expect(cart.items).toMatchObject([{ productVersion: 1 }]);
    world.changed(productId, 'coverage', 'World');
    const problem = {
      ...conflict,
      productId,
      path: ['cart', 'items', 'change'],
      itsDelta: [{ name: 'coverage', value: 'World' }],
    };
    const problems = (await world.read(viewer, cart.id))?.problems ?? [];
    expect(problems).toMatchObject([problem]);
    expect((await begin(cart.id)).problems).toMatchObject([problem]);
    expect(problems[0]?.recover.map(({ operation }) => operation)).toEqual(['configureChange', 'patchCart']);
    const mended = problems[0]?.recover[1]?.arguments as { operations: object[] };
    const { cart: again } = await world.patch(viewer, cart, mended.operations);
    expect(again).toMatchObject({ items: [{ productVersion: 2 }], problems: [] });
    expect(await begin(cart.id)).toMatchObject({ __typename: 'BeginCheckoutSuccess' });
  });

  it('also when its price is not the one the change was worked out from', async () => {
    const { viewer, productId } = withLines();
    const { cart } = await world.given([change(productId)], viewer);
    world.changed(productId, 'dataAllowance', 50, '40.00');
    expect((await begin(cart.id)).problems).toMatchObject([{ ...conflict, itsDelta: [{ name: 'dataAllowance', value: 50 }] }]);
  });

  it('not when only what the change leaves alone is another', async () => {
    const { viewer, productId } = withLines();
    const { cart } = await world.given([change(productId)], viewer);
    world.changed(productId, 'voicemail', true);
    expect(await begin(cart.id)).toMatchObject({ __typename: 'BeginCheckoutSuccess' });
  });

  it('can still be ended, whatever it has become', async () => {
    const { viewer, productId } = withLines();
    const { cart } = await world.given([end(productId)], viewer);
    expect(cart.items).toMatchObject([{ action: 'DELETE', productVersion: 1 }]);
    world.changed(productId, 'coverage', 'World', '90.00');
    expect(await begin(cart.id)).toMatchObject({ __typename: 'BeginCheckoutSuccess' });
  });
});

describe('an order that is planned for a product of the cart', () => {
  const delta = { deltaCharacteristics: [{ name: 'coverage', value: 'World', valueType: null }] };
  const later = { date: '2027-05-01T00:00:00.000Z' };

  it('is told of when it sets the same value, with how to cancel it', async () => {
    const { viewer, customerId, productId } = withLines();
    const openOrderId = world.plans(productId, 'MODIFY', customerId, { ...delta, ...later });
    const { cart } = await world.given([change(productId)], viewer);
    const problem = {
      __typename: 'ProductChangeConflictError',
      path: ['cart', 'items', 'change'],
      openOrderId,
      itsAction: 'MODIFY',
      itsDate: later.date,
      itsDelta: [{ name: 'coverage', value: 'World' }],
    };
    expect(cart.problems).toMatchObject([problem]);
    expect((await begin(cart.id)).problems).toMatchObject([problem]);
    expect(cart.problems[0]?.recover.at(-1)).toEqual({
      operation: 'requestOrderCancellation',
      arguments: { input: { customerOrderId: openOrderId, itemIds: ['line'] } },
    });
  });

  it('is in the way of a second end on any date, but of a change only where every date is too late', async () => {
    const { viewer, customerId, ids } = withLines(3);
    const [ending, ends, changing] = ids as [string, string, string];
    world.plans(ending, 'DELETE', customerId, later);
    world.plans(ends, 'DELETE', customerId);
    world.plans(changing, 'MODIFY', customerId, { ...delta, ...later });
    const problemsOf = async (operation: object) => {
      const { cart } = await world.given([operation], viewer);
      return cart.problems.map(({ code }) => code);
    };
    expect(await problemsOf(end(ending))).toEqual(['PRODUCT_CHANGE_CONFLICT']);
    expect(await problemsOf(change(ending))).toEqual([]);
    expect(await problemsOf(change(ends))).toEqual(['PRODUCT_CHANGE_CONFLICT']);
    // It may end after the change: the date comes with the checkout, and the order decides.
    expect(await problemsOf(end(changing))).toEqual([]);
  });

  it('of somebody else is not named', async () => {
    const { viewer, productId } = withLines();
    world.plans(productId, 'DELETE', randomUUID());
    const { cart } = await world.given([end(productId)], viewer);
    expect(cart.problems).toMatchObject([{ code: 'PRODUCT_CHANGE_CONFLICT', openOrderId: null, recover: [] }]);
  });
});

describe('a circle through existing products (hard case 10)', () => {
  it('is refused before anything happens, with the way it takes', async () => {
    const { viewer, ids } = withLines(2);
    const [roaming, line] = ids as [string, string];
    world.reliesOn(roaming, line);
    const { cart } = await world.given([], viewer);
    const answer = await world.patch(viewer, cart, [refer('roaming', roaming), refer('line', line, 'roaming')]);
    expect(answer.problems).toMatchObject([
      {
        __typename: 'RelationshipCycleError',
        itemIds: ['line', 'roaming', 'line'],
        path: ['input', 'operations', '1', 'modifyProduct', 'relationships'],
      },
    ]);
    expect(await world.read(viewer, cart.id)).toMatchObject({ version: cart.version, items: [] });
  });

  it('is seen also through products that are not in the cart, and through new ones', async () => {
    const { viewer, ids } = withLines(3);
    const [discount, roaming, line] = ids as [string, string, string];
    world.reliesOn(discount, roaming);
    world.reliesOn(roaming, line);
    const { cart } = await world.given([], viewer);
    const answer = await world.patch(viewer, cart, [
      refer('discount', discount),
      { addItem: { id: 'new', productOfferingId: 'device', relationships: [{ type: 'RELIES_ON', itemId: 'discount' }] } },
      refer('line', line, 'new'),
    ]);
    expect(answer.problems).toMatchObject([
      { __typename: 'RelationshipCycleError', itemIds: ['new', 'discount', roaming, 'line', 'new'] },
    ]);
  });

  it('does not go through a product that ends, nor is it looked for where no link leads on from an existing one', async () => {
    const { viewer, ids } = withLines(2);
    const [roaming, line] = ids as [string, string];
    world.reliesOn(roaming, line);
    const ended = await world.given([end(roaming), refer('line', line, 'end')], viewer);
    expect(ended.cart.problems).toEqual([]);
    const onTop = {
      addItem: { id: 'new', productOfferingId: 'device', relationships: [{ type: 'RELIES_ON', itemId: 'roaming' }] },
    };
    world.calls.length = 0;
    await world.given([refer('roaming', roaming), onTop], viewer);
    expect(world.calls.filter((called) => called === 'inventory')).toHaveLength(1);
  });

  it('still refuses one product on two lines, one inside the other', async () => {
    const { viewer, productId } = withLines();
    const { cart } = await world.given([], viewer);
    const answer = await world.patch(viewer, cart, [
      { addItem: { id: 'bundle', productOfferingId: 'bundle' } },
      change(productId, { relationships: [{ type: 'BUNDLED_BY', itemId: 'bundle' }] }),
      end(productId),
    ]);
    expect(answer.problems).toMatchObject([
      { __typename: 'DuplicateProductInOrderError', productId, itemIds: ['change', 'end'] },
    ]);
  });
});
