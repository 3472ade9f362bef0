import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { bearer, customer, startCart, type Answer, type Cart, type CartWorld } from './cart-world.ts';

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());

const send = (viewer: Viewer, { id, version }: Cart, productOrder: unknown, idempotencyKey: string = randomUUID()) =>
  world.ask<Answer>(viewer, 'importProductOrder', {
    input: { idempotencyKey, cartId: id, expectedVersion: version, productOrder },
  });

const orderOf = (...productOrderItem: unknown[]) => ({ '@type': 'ProductOrder', relatedParty: [], productOrderItem });

const add = (id: string, offering: string, more: object = {}) => ({
  id,
  action: 'add',
  productOffering: { id: offering },
  product: { '@type': 'Product' },
  ...more,
});

const problemsOf = ({ problems = [] }: Answer) => problems.map(({ code, path }) => [code, path.slice(2).join('.')]);

/** A customer with three mobile lines, and an empty cart. */
const withLines = async () => {
  const customerId = randomUUID();
  const productIds = [randomUUID(), randomUUID(), randomUUID()] as const;
  for (const id of productIds) world.hasLine(id, customerId);
  return { productIds, ...(await world.given([], customer(customerId))) };
};

describe('importing a TMF622 order', () => {
  it('adds, changes, ends and refers, by the words of the standard and the legacy `change` (C1, C9)', async () => {
    const { shopper, cart, productIds } = await withLines();
    const abroad = [{ name: 'coverage', value: 'International' }];
    const [changed, ended, context] = productIds;
    const answer = await send(
      shopper,
      cart,
      orderOf(
        add('130', 'plan', { quantity: 1, product: { productCharacteristic: abroad } }),
        { id: '110', action: 'change', product: { id: changed, productCharacteristic: abroad } },
        { id: '210', action: 'delete', product: { id: ended } },
        { id: '310', action: 'noChange', product: { id: context, productCharacteristic: abroad } },
      ),
    );
    expect(answer.cart?.items).toMatchObject([
      { id: '130', action: 'ADD', configuration: { coverage: 'INTERNATIONAL' } },
      { id: '110', action: 'MODIFY', product: { id: changed }, characteristics: abroad },
      { id: '210', action: 'DELETE', product: { id: ended } },
      { id: '310', action: 'NO_CHANGE', product: { id: context }, characteristics: [] },
    ]);
    expect(answer.cart?.problems).toEqual([]);
  });

  it('takes v5: @type tells a value from a reference, the offering may be in the product (C8)', async () => {
    const { shopper, cart, productIds } = await withLines();
    const coverage = { '@type': 'StringCharacteristic', name: 'coverage', value: 'International' };
    const product = { '@type': 'Product', productOffering: { '@type': 'ProductOfferingRef', id: 'plan' } };
    const answer = await send(
      shopper,
      cart,
      orderOf(
        { '@type': 'ProductOrderItem', id: '1', action: 'add', product },
        { id: '2', action: 'modify', product: { '@type': 'Product', id: productIds[0], productCharacteristic: [coverage] } },
        { id: '3', action: 'delete', product: { '@type': 'ProductRef', id: productIds[1] } },
      ),
    );
    expect(answer.cart?.items).toMatchObject([{ action: 'ADD' }, { action: 'MODIFY' }, { action: 'DELETE' }]);
  });

  it('flattens nested items into a bundle, and reads relationships however they are written', async () => {
    const { shopper, cart } = await world.given();
    const related = (id: string, relationshipType: string) => ({ productOrderItemRelationship: [{ id, relationshipType }] });
    const answer = await send(
      shopper,
      cart,
      orderOf(
        add('b', 'bundle', { productOrderItem: [add('p', 'part', { productOrderItem: [add('d', 'device')] })] }),
        add('line', 'plan', related('b', 'ReliesOn')),
        add('sim', 'sim', related('line', 'relies on')),
        add('day', 'dayPass', related('line', 'depends-on')),
      ),
    );
    const links = answer.cart?.items.map(({ id, relationships }) => [
      id,
      ...relationships.map((to) => `${to.type} ${to.item.id}`),
    ]);
    expect(links).toEqual([
      ['b'],
      ['p', 'BUNDLED_BY b'],
      ['d', 'BUNDLED_BY p'],
      ['line', 'RELIES_ON b'],
      ['sim', 'RELIES_ON line'],
      ['day', 'DEPENDS_ON line'],
    ]);
  });

  it('tells all that is wrong with the payload at once, where it is, and changes nothing (C9)', async () => {
    const { shopper, cart, productIds } = await withLines();
    const [id] = productIds;
    const answer = await send(
      shopper,
      cart,
      orderOf(
        { id: '0', action: 'cancel', product: { id } },
        add('1', 'plan', { product: { id } }),
        { id: '2', action: 'modify', product: { productCharacteristic: [{ name: 'coverage', value: 'National' }] } },
        { id: '3', action: 'add', product: { name: 'x' } },
        { id: '4', action: 'modify', product: { id } },
        { id: '5', action: 'delete', quantity: 2, product: { id } },
        add('6', 'plan', { productOrderItemRelationship: [{ id: '1', relationshipType: 'admires' }] }),
        add('7', 'bundle', { productOrderItem: [{ id: '8', action: 'ADD' }] }),
        { action: 'add', quantity: 1.5, product: { productCharacteristic: [{ name: 'coverage' }] } },
        add('9', 'plan', { product: { '@type': 'ProductRef' } }),
        add('10', 'plan', { productOrderItemRelationship: 'none' }),
        'an item',
      ),
    );
    expect(problemsOf(answer)).toEqual(
      expect.arrayContaining([
        ['UNKNOWN_ACTION', 'productOrderItem.0.action'],
        ['PRODUCT_ID_NOT_ALLOWED', 'productOrderItem.1.product.id'],
        ['PRODUCT_ID_REQUIRED', 'productOrderItem.2.product.id'],
        ['OFFERING_REQUIRED', 'productOrderItem.3.productOffering.id'],
        ['CHARACTERISTICS_REQUIRED', 'productOrderItem.4.product.productCharacteristic'],
        ['INVALID_QUANTITY', 'productOrderItem.5.quantity'],
        ['UNKNOWN_RELATIONSHIP', 'productOrderItem.6.productOrderItemRelationship.0.relationshipType'],
        ['UNKNOWN_ACTION', 'productOrderItem.7.productOrderItem.0.action'],
        ['INVALID_PRODUCT_ORDER', 'productOrderItem.8.id'],
        ['INVALID_PRODUCT_ORDER', 'productOrderItem.8.quantity'],
        ['INVALID_PRODUCT_ORDER', 'productOrderItem.8.product.productCharacteristic.0.value'],
        ['PRODUCT_ID_NOT_ALLOWED', 'productOrderItem.9.product.id'],
        ['INVALID_PRODUCT_ORDER', 'productOrderItem.10.productOrderItemRelationship'],
        ['INVALID_PRODUCT_ORDER', 'productOrderItem.11'],
      ]),
    );
    expect(answer.problems).toHaveLength(14);
    const action = answer.problems?.find(({ code }) => code === 'UNKNOWN_ACTION');
    expect(action?.reason).toContain('add, modify, delete, noChange');
    expect(action?.path).toEqual(['input', 'productOrder', 'productOrderItem', '0', 'action']);
    expect(await world.read(shopper, cart.id)).toEqual(cart);
  });

  it('points into the payload also with what a cart objects to (C5, C9)', async () => {
    const { shopper, cart, productIds } = await withLines();
    const [id] = productIds;
    const galactic = { product: { productCharacteristic: [{ name: 'coverage', value: 'Galactic' }] } };
    const answer = await send(
      shopper,
      cart,
      orderOf(
        add('1', 'no such offering'),
        add('2', 'plan', { ...galactic, productOrderItem: [add('no spaces', 'device')] }),
        { id: '3', action: 'delete', product: { id: 'foreign' } },
        add('4', 'device', { productOrderItemRelationship: [{ id: 'gone', relationshipType: 'reliesOn' }] }),
        { id: '5', action: 'delete', product: { id } },
        { id: '6', action: 'noChange', product: { id } },
      ),
    );
    expect(problemsOf(answer).sort()).toEqual([
      ['DUPLICATE_PRODUCT_IN_ORDER', expect.stringMatching(/^productOrderItem\.[45]/)],
      ['INVALID_CHARACTERISTIC_VALUE', 'productOrderItem.1.product.productCharacteristic.coverage'],
      ['INVALID_ITEM_ID', 'productOrderItem.1.productOrderItem.0.id'],
      ['UNKNOWN_ITEM', 'productOrderItem.3.productOrderItemRelationship.0.id'],
      ['UNKNOWN_OFFERING', 'productOrderItem.0.productOffering.id'],
      ['UNKNOWN_PRODUCT', 'productOrderItem.2.product.id'],
    ]);
  });

  it.each(['text', [], {}, { productOrderItem: 'none' }, { cartItem: {} }])('refuses %j, which is no order', async (payload) => {
    const { shopper, cart } = await world.given();
    expect(problemsOf(await send(shopper, cart, payload))).toEqual([['INVALID_PRODUCT_ORDER', '']]);
  });

  it('refuses an order without items and a nesting without end', async () => {
    const { shopper, cart } = await world.given();
    expect(problemsOf(await send(shopper, cart, orderOf()))).toEqual([['NO_OPERATIONS', '']]);
    let nested = add('innermost', 'device');
    for (let depth = 0; depth < 1000; depth++) nested = add(`d${depth}`, 'device', { productOrderItem: [nested] });
    expect(problemsOf(await send(shopper, cart, orderOf(nested)))).toMatchObject([['NESTED_TOO_DEEP', expect.any(String)]]);
  });

  it('is done once per key, only at the expected version, only for who may change the cart', async () => {
    const { shopper, cart } = await world.given();
    const key = randomUUID();
    const order = orderOf(add('1', 'device'));
    const first = await send(shopper, cart, order, key);
    expect(first).toMatchObject({ __typename: 'PatchCartSuccess' });
    expect(await send(shopper, cart, order, key)).toEqual(first);
    expect(await send(shopper, cart, orderOf(add('1', 'plan')), key)).toMatchObject({
      __typename: 'IdempotencyConflictError',
      differingPaths: ['productOrder'],
    });
    expect(await send(shopper, cart, orderOf(add('2', 'device')))).toMatchObject({ __typename: 'CartConflictError' });
    expect(await send(bearer('somebody else'), cart, order)).toMatchObject({ problems: [{ code: 'UNKNOWN_CART' }] });
  });
});

describe('importing a TMF663 cart', () => {
  it('takes its items, nested ones too; what was saved for later stays behind', async () => {
    const { shopper, cart } = await world.given();
    const answer = await send(shopper, cart, {
      cartItem: [
        add('1', 'plan', { status: 'active', quantity: 1, cartItem: [add('2', 'device', { quantity: 3 })] }),
        add('3', 'sim', { cartItemRelationship: [{ id: '1', relationshipType: 'requires' }] }),
        add('4', 'discount', { status: 'saveForLater' }),
      ],
    });
    expect(answer.cart?.items).toMatchObject([
      { id: '1', relationships: [] },
      { id: '2', quantity: 3, relationships: [{ type: 'BUNDLED_BY', item: { id: '1' } }] },
      { id: '3', relationships: [{ type: 'REQUIRES', item: { id: '1' } }] },
    ]);
  });
});
