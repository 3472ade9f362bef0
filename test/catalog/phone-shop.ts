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

/** A phone and its case, a set of both, and bundles of all kinds. */
export const phoneShop = {
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
