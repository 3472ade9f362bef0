import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromTmfProduct, toTmfProduct, type ProductRefOrValue, type TmfProduct } from '../../schema/tmf/product-ref-or-value.ts';
import type { TmfVersion } from '../../schema/tmf/reference.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { add, anOrder, modify, noChange, terminate, to } from './given.ts';
import { agent, customer, startOrders, type Orders } from './order-world.ts';
import { jsonValue } from '../support/json-value.ts';

let orders: Orders;
beforeAll(async () => {
  orders = await startOrders();
});
afterAll(async () => {
  await orders?.close();
});

const versions: TmfVersion[] = ['V4', 'V5'];
/** About products of their own: open orders about one product would be in each other's way. */
const someLines = () => {
  const products = { change: randomUUID(), end: randomUUID(), context: randomUUID() };
  const lines = [
    add('plan', { requestedStartDate: '2026-05-01T00:00:00+02:00' }),
    add('extra', to('RELIES_ON', 'plan')),
    modify('change', products.change),
    terminate('end', products.end),
    noChange('context', products.context),
  ];
  return { products, lines };
};

interface Item {
  id: string;
  action: string;
  state: string;
  product: TmfProduct;
}
type Tmf = { productOrderItem: Item[] } & Record<string, unknown>;

const tmf = async (id: string, version: TmfVersion) => (await orders.ask<{ tmf: Tmf }>(agent, 'tmf', { id, version })).tmf;

/** Every object that stands where v5 wants a discriminator: all but money. */
const untyped = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((element, index) => untyped(element, `${path}.${index}`));
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, member]) => untyped(member, `${path}.${key}`));
  return '@type' in value || 'unit' in value ? inner : [path, ...inner];
};

describe('an order as TMF622 JSON', () => {
  it('names the customer, the billing account, channel and correlation as v4 does (A26)', async () => {
    const quote = { id: 'quote-1', validUntil: '2030-01-01T00:00:00Z' };
    const order = anOrder(someLines().lines, { paymentId: 'payment-1', requestedCompletionDate: '2030-06-01T00:00:00Z', quote });
    expect(await tmf(await orders.given(order), 'V4')).toMatchObject({
      state: 'acknowledged',
      externalId: order.processId,
      orderDate: expect.any(String),
      requestedCompletionDate: '2030-06-01T00:00:00.000Z',
      channel: [{ id: 'webShop' }],
      relatedParty: [{ id: 'customer-1', '@referredType': 'Customer', role: 'customer' }],
      billingAccount: { id: 'billing-1', '@referredType': 'BillingAccount' },
      payment: [{ id: 'payment-1', '@referredType': 'Payment' }],
      quote: [{ id: 'quote-1', '@referredType': 'Quote' }],
      productOrderItem: [
        { id: 'plan', action: 'add', requestedStartDate: '2026-04-30T22:00:00.000Z' },
        { id: 'extra', action: 'add', productOrderItemRelationship: [{ id: 'plan', relationshipType: 'reliesOn' }] },
        { id: 'change', action: 'modify' },
        { id: 'end', action: 'delete' },
        { id: 'context', action: 'noChange' },
      ],
    });
  });

  it('names the minimum term of a new product', async () => {
    const id = await orders.given(anOrder([add('plan', { term: '24 months', commitmentMonths: 24 }), add('extra')]));
    const itemTerm = [{ name: '24 months', duration: { amount: 24, units: 'month' } }];
    const { productOrderItem } = await tmf(id, 'V4');
    expect(productOrderItem).toMatchObject([{ itemTerm }, {}]);
    expect(productOrderItem[1]).not.toHaveProperty('itemTerm');
  });

  it('has the shapes of v5: typed references, creation date, a list of external ids (A26)', async () => {
    const quote = { id: 'quote-1', validUntil: '2030-01-01T00:00:00Z' };
    const order = anOrder(someLines().lines, { paymentId: 'payment-1', quote });
    const found = await tmf(await orders.given(order), 'V5');
    expect(found).toMatchObject({
      '@type': 'ProductOrder',
      creationDate: expect.any(String),
      externalId: [{ '@type': 'ExternalIdentifier', id: order.processId }],
      channel: [{ '@type': 'RelatedChannel', channel: { '@type': 'ChannelRef', id: 'webShop' } }],
      relatedParty: [
        {
          '@type': 'RelatedPartyRefOrPartyRoleRef',
          role: 'customer',
          partyOrPartyRole: { '@type': 'PartyRoleRef', '@referredType': 'Customer', id: 'customer-1' },
        },
      ],
    });
    expect(found).not.toHaveProperty('orderDate');
    expect(untyped(found)).toEqual([]);
  });

  it('carries prices as numbers with their unit, tax in and out', async () => {
    const [plan] = (await tmf(await orders.given(anOrder(someLines().lines)), 'V4')).productOrderItem;
    const amount = { unit: 'EUR', value: 19.99 };
    expect(plan).toMatchObject({
      itemPrice: [
        { priceType: 'oneTime' },
        {
          priceType: 'recurring',
          recurringChargePeriod: 'month',
          price: { taxIncludedAmount: amount, dutyFreeAmount: amount, taxRate: 19 },
        },
      ],
    });
  });

  it('describes a new product until it is there, then refers to it; changes carry the id and the delta (C1, C2, C8)', async () => {
    const { products, lines } = someLines();
    const id = await orders.given(anOrder(lines));
    for (const version of versions) {
      const [plan, , change, end] = (await tmf(id, version)).productOrderItem;
      expect(plan?.product).toMatchObject({ '@type': 'Product', productOffering: { id: 'po-plan' } });
      expect(plan?.product).toHaveProperty('productCharacteristic.0.value', 'National');
      expect(plan?.product).not.toHaveProperty('id');
      expect(change?.product).toMatchObject({
        id: products.change,
        productCharacteristic: [{ name: 'coverage', value: 'International' }],
      });
      expect(end?.product).toEqual({
        id: products.end,
        '@referredType': 'Product',
        ...(version === 'V5' && { '@type': 'ProductRef' }),
      });
    }
    await orders.finished(id);
    for (const version of versions) {
      const after = await tmf(id, version);
      expect(after).toMatchObject({ state: 'completed', completionDate: expect.any(String) });
      expect(after.productOrderItem[0]).toMatchObject({ state: 'completed', product: { id: expect.any(String) } });
      expect(after.productOrderItem[0]?.product).not.toHaveProperty('productCharacteristic');
      expect(after.productOrderItem[0]?.product['@type']).toBe(version === 'V5' ? 'ProductRef' : undefined);
    }
  });

  it('reads nothing but the order and its items, and shows nothing to strangers', async () => {
    const id = await orders.given(anOrder(someLines().lines));
    const { statements } = await countStatements(() => tmf(id, 'V5'));
    expect(statements).toHaveLength(2);
    expect(await orders.ask(customer('somebody else'), 'tmf', { id, version: 'V4' })).toBeNull();
  });
});

const word = fc.string({ minLength: 1 });
const characteristic = fc.record(
  { name: word, value: jsonValue(), valueType: word },
  { requiredKeys: ['name', 'value'], noNullPrototype: true },
);
const products: fc.Arbitrary<ProductRefOrValue> = fc.oneof(
  fc.record({ __typename: fc.constant('ProductRef' as const), id: word }, { noNullPrototype: true }),
  fc.record(
    {
      __typename: fc.constant('ProductValue' as const),
      name: fc.string(),
      productOfferingId: fc.option(word),
      productSpecificationId: fc.option(word),
      characteristics: fc.array(characteristic),
    },
    { noNullPrototype: true },
  ),
);

describe('ProductRefOrValue', () => {
  it.each(versions)('comes back from %s JSON as it went, and @type tells which it is (C8)', (version) => {
    fc.assert(
      fc.property(products, (product) => {
        const json = toTmfProduct(product, version);
        expect(fromTmfProduct(JSON.parse(JSON.stringify(json)) as TmfProduct)).toEqual(product);
        const isRef = product.__typename === 'ProductRef';
        expect('id' in json).toBe(isRef);
        if (version === 'V5') expect(json['@type']).toBe(isRef ? 'ProductRef' : 'Product');
      }),
    );
  });
});
