import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { startCatalog, type CatalogGraph } from './catalog-graph.ts';
import { codes, configuring, effects, paid, type Configured } from './configuring.ts';
import type { Json } from './tiny-catalog.ts';

const value = (one: unknown, more: Json = {}) => ({ value: one, ...more });
const choice = (name: string, valueType: string, values: Json[], more: Json = {}) => ({
  ...{ name, valueType, configurable: true, minCardinality: 0, maxCardinality: 1, productSpecCharacteristicValue: values },
  ...more,
});
const needs = (relationshipType: string, name: string, more: Json = {}) => ({ relationshipType, name, ...more });

/** A phone whose values depend on each other, and on the case that comes with it. */
const phone = {
  id: 'phone',
  name: 'Phone',
  productSpecCharacteristic: [
    choice('network', 'string', [
      value('4G', { isDefault: true }),
      value('5G', {
        productSpecCharRelationship: [needs('requires', 'storage', { productSpecCharacteristicValue: [value(256)] })],
      }),
    ]),
    choice('storage', 'number', [value(128, { isDefault: true }), value(256)]),
    choice('colour', 'string', [value('red'), value('blue')], {
      productSpecCharRelationship: [
        needs('excludes', 'colour', { id: 'case', productSpecCharacteristicValue: [value('green')] }),
      ],
    }),
  ],
};
const cover = {
  id: 'case',
  name: 'Case',
  productSpecCharacteristic: [choice('colour', 'string', [value('green'), value('black')])],
};

const price = (id: string, amount: number, more: Json = {}) => ({
  ...{ id, name: id, priceType: 'recurring', recurringChargePeriodType: 'month', recurringChargePeriodLength: 1 },
  price: { unit: 'EUR', value: amount },
  ...more,
});
const when = (name: string, one: unknown) => ({ name, productSpecCharacteristicValue: [value(one)] });
const prices = [
  price('base', 10),
  price('if bound', 8, { productOfferingTerm: [{ name: '24 months', duration: { amount: 24, units: 'month' } }] }),
  price('in francs', 7, { price: { unit: 'CHF', value: 7 } }),
  // Only both together cost it.
  price('fast and large', 5, { prodSpecCharValueUse: [when('network', '5G'), when('storage', 256)] }),
];

const offering = (id: string, more: Json = {}) => ({
  ...{ id, name: id, lifecycleStatus: 'Active', category: [{ id: 'c' }], productOfferingPrice: [{ id: 'base' }] },
  ...more,
});
const holds = (id: string, lower: number, upper: number, preset: number) => ({
  id,
  bundledProductOfferingOption: {
    numberRelOfferLowerLimit: lower,
    numberRelOfferUpperLimit: upper,
    numberRelOfferDefault: preset,
  },
});
const floors = ['1', '2', '3', '4'].map((floor) => `floor ${floor}`);
const rooms = (floor: string) => ['a', 'b', 'c', 'd'].map((room) => `${floor}${room}`);

const catalog = {
  category: [{ id: 'c', name: 'Category' }],
  productSpecification: [phone, cover],
  productOfferingPrice: prices,
  productOffering: [
    offering('house', { isBundle: true, bundledProductOffering: floors.map((floor) => holds(floor, 0, 1, 1)) }),
    ...floors.map((floor) =>
      offering(floor, { isBundle: true, bundledProductOffering: rooms(floor).map((room) => holds(room, 0, 3, 1)) }),
    ),
    ...floors.flatMap(rooms).map((room) => offering(room)),
    offering('phone', {
      productSpecification: { id: 'phone' },
      productOfferingPrice: [{ id: 'base' }, { id: 'fast and large' }],
    }),
    offering('contract', {
      productOfferingPrice: [{ id: 'if bound' }],
      productOfferingTerm: ['12', '24'].map((months) => ({
        name: `${months} months`,
        duration: { amount: Number(months), units: 'month' },
      })),
    }),
    offering('case', { productSpecification: { id: 'case' } }),
    offering('swiss case', { productOfferingPrice: [{ id: 'in francs' }] }),
    offering('set', {
      isBundle: true,
      bundledProductOffering: [holds('phone', 1, 1, 1), holds('case', 0, 2, 0), holds('swiss case', 0, 1, 0)],
    }),
    offering('menu', {
      isBundle: true,
      bundledGroupProductOffering: [
        {
          ...{
            id: 'main',
            name: 'Main course',
            bundledProductOffering: [holds('floor 1a', 0, 2, 0), holds('floor 1b', 0, 2, 0)],
          },
          bundledGroupProductOfferingOption: { numberRelOfferLowerLimit: 1, numberRelOfferUpperLimit: 2 },
        },
      ],
    }),
  ],
};

let graph: CatalogGraph;
let ask: (input: object) => Promise<Configured>;
beforeAll(async () => {
  graph = await startCatalog({ empty: true });
  const report = await graph.load(catalog);
  if (!report.accepted) throw new Error(JSON.stringify(report, null, 2));
  ask = configuring(graph);
});
afterAll(() => graph.close());

const words = (characteristics: Record<string, unknown>) => ({
  characteristics: Object.entries(characteristics).map(([name, one]) => ({ name, value: one })),
});

describe('a bundle of bundles (E3)', () => {
  it('is configured as a whole with four statements, however much it holds', async () => {
    const { statements, result } = await countStatements(() => ask({ productOfferingId: 'house' }));
    expect(result).toMatchObject({ valid: true, problems: [] });
    expect(result.items).toHaveLength(21);
    expect(statements.length).toBeLessThanOrEqual(4); // version, offerings, specifications, prices
    expect(paid(result.price)).toEqual(['0.00', '210.00']);
    const small = await countStatements(() => ask({ productOfferingId: 'floor 1a' }));
    expect(small.statements.length).toBeLessThanOrEqual(4);
  });

  it('counts what is in each bundle for all of them', async () => {
    const children = [{ productOfferingId: 'floor 1', children: [{ productOfferingId: 'floor 1a', quantity: 3 }] }];
    const configured = await ask({ productOfferingId: 'house', quantity: 2, children });
    const room = configured.items.find(({ path }) => path.join('.') === 'input.children.0.children.0');
    expect(room).toMatchObject({ quantity: 3, totalQuantity: 6, isDefault: false });
    expect(configured.items).toHaveLength(21);
    const tooMany = [{ productOfferingId: 'floor 1', children: [{ productOfferingId: 'floor 1a', quantity: 4 }] }];
    expect(codes(await ask({ productOfferingId: 'house', children: tooMany }))).toEqual([
      ['BUNDLE_LIMIT_EXCEEDED', 'input.children.0.children.0.quantity'],
    ]);
  });

  it('says what the choice of a group leaves', async () => {
    const none = await ask({ productOfferingId: 'menu' });
    expect(codes(none)).toEqual([['BUNDLE_GROUP_INCOMPLETE', 'input.children']]);
    const one = await ask({ productOfferingId: 'menu', children: [{ productOfferingId: 'floor 1a' }] });
    expect(one).toMatchObject({
      valid: true,
      items: [
        {
          children: [
            { canAdd: 1, canRemove: 0 },
            { canAdd: 1, canRemove: 0 },
          ],
        },
        {},
      ],
    });
    const children = [{ productOfferingId: 'floor 1a', quantity: 2 }, { productOfferingId: 'floor 1b' }];
    expect(codes(await ask({ productOfferingId: 'menu', children }))).toEqual([
      ['BUNDLE_GROUP_LIMIT_EXCEEDED', 'input.children.1.quantity'],
    ]);
  });

  it('is paid in one currency', async () => {
    const children = [{ productOfferingId: 'swiss case' }];
    const configured = await ask({ productOfferingId: 'set', children });
    expect(codes(configured)).toEqual([['CURRENCY_MIX', 'input.children.0']]);
    expect(paid(configured.price)).toEqual(['0.00', '20.00']);
  });
});

describe('a minimum term', () => {
  it('is chosen by its name, and shows what each would cost', async () => {
    const open = await ask({ productOfferingId: 'contract' });
    expect(open.items[0]).toMatchObject({
      term: null,
      terms: [
        { term: { name: '12 months' }, isChosen: false, priceEffect: { monthly: { value: '0.00' } } },
        { term: { name: '24 months' }, isChosen: false, priceEffect: { monthly: { value: '8.00' } } },
      ],
    });
    const bound = await ask({ productOfferingId: 'contract', term: '24 months' });
    expect(bound.items[0]).toMatchObject({
      term: '24 months',
      terms: [{ priceEffect: { monthly: { value: '-8.00' } } }, { isChosen: true }],
    });
    expect(codes(await ask({ productOfferingId: 'contract', term: 'for ever' }))).toEqual([['UNKNOWN_TERM', 'input.term']]);
  });
});

describe('values that depend on each other', () => {
  it('are refused where one needs what is not chosen, and the choices say so before', async () => {
    const slow = await ask({ productOfferingId: 'phone' });
    const network = slow.items[0]?.choices.find(({ name }) => name === 'network');
    expect(network?.options).toMatchObject([
      { value: '4G', isPossible: true },
      { value: '5G', isPossible: false },
    ]);
    const fast = await ask({ productOfferingId: 'phone', configuration: words({ network: '5G' }) });
    expect(codes(fast)).toEqual([['REQUIRED_VALUE_MISSING', 'input.configuration.characteristics.network']]);
    expect(fast.problems[0]?.reason).toBe('"network" like this needs "storage" to be 256.');
  });

  it('are priced as they stand together', async () => {
    const large = await ask({ productOfferingId: 'phone', configuration: words({ storage: 256 }) });
    expect(large.items[0] && effects(large.items[0])).toMatchObject({
      'network "5G"': ['0.00', '5.00'],
      'storage 128': ['0.00', '0.00'],
    });
    const both = await ask({ productOfferingId: 'phone', configuration: words({ network: '5G', storage: 256 }) });
    expect(both.valid).toBe(true);
    expect(paid(both.price)).toEqual(['0.00', '15.00']);
  });

  it('are looked at over all items of the configuration', async () => {
    const set = (phoneColour: string, caseColour: string) =>
      ask({
        productOfferingId: 'set',
        children: [
          { productOfferingId: 'phone', configuration: words({ colour: phoneColour }) },
          { productOfferingId: 'case', configuration: words({ colour: caseColour }) },
        ],
      });
    expect((await set('red', 'black')).problems).toEqual([]);
    expect(codes(await set('red', 'green'))).toEqual([
      ['VALUES_EXCLUDE_EACH_OTHER', 'input.children.0.configuration.characteristics.colour'],
    ]);
  });
});

describe('what nobody means', () => {
  it('is refused with every number of it told, however large', async () => {
    const children = [2 ** 31 - 1, 2 ** 31 - 1].map((quantity) => ({ productOfferingId: 'case', quantity }));
    const { items } = await ask({ productOfferingId: 'set', quantity: 100, children });
    expect(items.find(({ productOffering }) => productOffering?.id === 'case')?.totalQuantity).toBe(2 ** 31 - 1);
    expect(items[0]?.children.find(({ productOffering: { id } }) => id === 'case')?.quantity).toBe(2 ** 31 - 1);
  });

  it('is told in the same time for each of three thousand values, also what the other choices would do', async () => {
    const characteristics = Array.from({ length: 3000 }, (_, index) => ({ name: `made up ${index}`, value: index }));
    const { problems, items } = await ask({ productOfferingId: 'phone', configuration: { characteristics } });
    expect([problems.length, items[0]?.choices.length]).toEqual([3000, 3]);
  });
});
