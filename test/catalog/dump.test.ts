import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleText, startCatalog, type CatalogGraph } from './catalog-graph.ts';
import { aRule } from './a-rule.ts';
import { ownProblems, partsOf } from './own-problems.ts';
import { tiny, type Json } from './tiny-catalog.ts';

let graph: CatalogGraph;
beforeAll(async () => {
  graph = await startCatalog({ empty: true });
});
afterAll(() => graph.close());

const preview = (dump: unknown) => graph.load(dump, 'test', { dryRun: true });
const refusal = async (dump: unknown) => {
  const report = await preview(dump);
  return report.accepted ? [] : report.problems.map(({ path, reason }) => `${path}: ${reason}`);
};

/** What is wrong with the tiny catalog once one thing in it is changed. */
const changed = (change: (dump: ReturnType<typeof tiny>) => void) => {
  const dump = tiny();
  change(dump);
  return dump;
};
const offering = (change: Json) => changed((dump) => Object.assign(dump.productOffering[0] ?? {}, change));
const price = (change: Json) => changed((dump) => Object.assign(dump.productOfferingPrice[0] ?? {}, change));
const use = (values: Json[], name = 'size') =>
  offering({ prodSpecCharValueUse: [{ name, productSpecCharacteristicValue: values }] });

describe('a dump is refused', () => {
  it('with nothing to complain about when it is right', async () => {
    await expect(refusal(tiny())).resolves.toEqual([]);
    await expect(refusal(sampleText)).resolves.toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    ['that is not JSON', '{"productOffering": [', /is not JSON/],
    ['that is no object', 5, /must be an object of collections/],
    ['with an unknown collection', { ...tiny(), offers: [] }, /^offers: is no collection/],
    ['that is empty', {}, /holds no offering/],
    ['with a resource nobody knows', [{ id: 'x', '@type': 'Spaceship' }], /^\[0\]: is none of/],
    ['that is a JSON Patch', [{ op: 'add', path: '/x', value: 1 }], /^\[0\]: is a JSON Patch/],
    ['without an id', offering({ id: undefined }), /^productOffering\[0\]\.id: is missing/],
    ['without a name', offering({ name: '' }), /^productOffering\[0\]\.name: is empty/],
    [
      'with an id used twice',
      changed((dump) => dump.category.push({ id: 'c', name: 'Again' })),
      /^category\[1\]\.id: "c" is already the id of category\[0\]/,
    ],
    [
      'with an unknown specification',
      offering({ productSpecification: { id: 'x' } }),
      /^productOffering\[0\]\.productSpecification\.id: there is no productSpecification "x"/,
    ],
    [
      'with an unknown price',
      offering({ productOfferingPrice: [{ id: 'x' }] }),
      /^productOffering\[0\]\.productOfferingPrice\[0\]\.id: there is no productOfferingPrice "x"/,
    ],
    [
      'with an unknown category',
      offering({ category: [{ id: 'c' }, { id: 'x' }] }),
      /^productOffering\[0\]\.category\[1\]\.id: there is no category "x"/,
    ],
    [
      'with an unknown related offering',
      offering({ productOfferingRelationship: [{ id: 'x', relationshipType: 'requires' }] }),
      /there is no productOffering "x"/,
    ],
    [
      'with a bundle that holds itself',
      offering({ isBundle: true, bundledProductOffering: [{ id: 'o' }] }),
      /holds itself: o > o/,
    ],
    ['with an empty bundle', offering({ isBundle: true }), /a bundle must hold something/],
    [
      'with a category that is its own ancestor',
      changed((dump) => Object.assign(dump.category[0] ?? {}, { parentId: 'c' })),
      /is its own ancestor: c > c/,
    ],
    ['with a date that is none', offering({ validFor: { startDateTime: 'soon' } }), /startDateTime: is not a date and time/],
    [
      'with a price without currency',
      price({ price: { value: 5 } }),
      /^productOfferingPrice\[0\]\.price\.unit: a price needs its currency/,
    ],
    ['with an unknown currency', price({ price: { unit: 'Euro', value: 5 } }), /"Euro" is not an ISO 4217/],
    ['with a price without amount', price({ price: undefined }), /a price needs an amount/],
    ['with a price in percent', price({ price: undefined, percentage: 10 }), /cannot be charged: give its amount/],
    ['with a price of an unknown type', price({ priceType: 'barter' }), /"barter" is not recurring, oneTime/],
    ['with a recurring price without period', price({ priceType: 'recurring' }), /needs its period/],
    ['with a price that cannot be billed', price({ price: { unit: 'EUR', value: 1.999 } }), /more than two decimals/],
    ['with a negative price', price({ price: { unit: 'EUR', value: -1 } }), /only a discount can be negative/],
    [
      'with a price that depends on nothing',
      price({ prodSpecCharValueUse: [{ name: 'colour' }] }),
      /depends on "colour", which the specification does not have/,
    ],
    [
      'with a default that is not among the values',
      use([{ value: 3, isDefault: true }]),
      /the default 3 is not among the specification's: 1, 2/,
    ],
    ['with a value outside the range', use([{ value: 21 }], 'speed'), /the value 21 is not among the specification's: 10 to 20/],
    [
      'with two defaults for one value',
      changed((dump) =>
        Object.assign(dump.productSpecification[0] ?? {}, {
          productSpecCharacteristic: [
            {
              name: 'size',
              valueType: 'number',
              maxCardinality: 1,
              productSpecCharacteristicValue: [
                { value: 1, isDefault: true },
                { value: 2, isDefault: true },
              ],
            },
          ],
        }),
      ),
      /2 values are the default/,
    ],
    [
      'with a value of the wrong type',
      changed((dump) =>
        Object.assign(dump.productSpecification[0] ?? {}, {
          productSpecCharacteristic: [{ name: 'size', valueType: 'number', productSpecCharacteristicValue: [{ value: 'big' }] }],
        }),
      ),
      /"big" is not of type number/,
    ],
    [
      'with a requirement that requires itself',
      changed((dump) => {
        Object.assign(dump.productOffering[0] ?? {}, {
          productOfferingRelationship: [{ id: 'b', relationshipType: 'requires' }],
        });
        dump.productOffering.push({
          id: 'b',
          name: 'B',
          productOfferingRelationship: [{ id: 'o', relationshipType: 'requires' }],
        });
      }),
      /requires itself: b > o > b/,
    ],
    [
      'with a price that begins before the one it follows ends',
      changed((dump) => {
        const [first] = dump.productOfferingPrice;
        dump.productOfferingPrice.push({ ...first, id: 'q', validFor: { startDateTime: '2027-01-01T00:00:00Z' } });
        Object.assign(first ?? {}, { validFor: { endDateTime: '2027-01-02T00:00:00Z' } });
        Object.assign(dump.productOffering[0] ?? {}, { productOfferingPrice: [{ id: 'p' }, { id: 'q' }] });
      }),
      /the prices "p" and "q" \("Price"\) are the same charge, and both in force from 2027-01-01/,
    ],
    [
      'with a validity that ends before it begins',
      offering({ validFor: { startDateTime: '2027-02-01', endDateTime: '2027-01-01' } }),
      /^productOffering\[0\]\.validFor: ends/,
    ],
    ['with an unknown characteristic', use([{ value: 3 }], 'colour'), /has no characteristic "colour"/],
  ])('%s', async (_what, dump, expected) => {
    const own = Array.isArray(dump) || typeof dump !== 'object' ? [] : ownProblems(dump!);
    // Most need no database to be found.
    expect(own.length > 0 ? own : await refusal(dump)).toContainEqual(expect.stringMatching(expected));
  });

  it('with all its problems at once, and no more of them than there are', async () => {
    const dump = changed((dump) => {
      Object.assign(dump.productOffering[0] ?? {}, { name: undefined });
      Object.assign(dump.productOfferingPrice[0] ?? {}, { price: { value: 1 } });
      dump.productOffering.push({ id: 'b', name: 'B', isBundle: true, bundledProductOffering: [{ id: 'o' }, { id: 'nothing' }] });
    });
    expect((await refusal(dump)).sort()).toEqual([
      'productOfferingPrice[0].price.unit: a price needs its currency',
      'productOffering[0].name: is missing',
      'productOffering[1].bundledProductOffering[1].id: there is no productOffering "nothing"',
    ]);
  });
});

describe('a dump is read', () => {
  it('also as a list of mixed resources, told apart by type, address or shape', async () => {
    const { category, productSpecification, productOfferingPrice, productOffering } = tiny();
    const typed = (items: Json[], type: string) => items.map((item) => ({ ...item, '@type': type }));
    const mixed = [
      ...productOffering,
      ...productOfferingPrice.map((item) => ({
        ...item,
        href: 'https://host/tmf-api/productCatalogManagement/v4/productOfferingPrice/p',
      })),
      ...productSpecification,
      ...typed(category, 'Category'),
      aRule(),
    ];
    for (const dump of [mixed, mixed.map((resource) => JSON.stringify(resource)).join('\n')]) {
      await expect(preview(dump)).resolves.toMatchObject({
        counts: { category: 1, product_specification: 1, product_offering_price: 1, product_offering: 1, qualification_rule: 1 },
      });
    }
  });

  it('with prices inside offerings, with and without tax', () => {
    const dump = tiny();
    Object.assign(dump.productOffering[0] ?? {}, {
      productOfferingPrice: [
        {
          priceType: 'recurring',
          recurringChargePeriod: 'monthly',
          price: { taxIncludedAmount: { unit: 'EUR', value: 11.9 }, dutyFreeAmount: { unit: 'EUR', value: 10 }, taxRate: 19 },
        },
        {
          priceType: 'recurring',
          recurringChargePeriod: 'month',
          recurringChargePeriodLength: 3,
          price: { unit: 'EUR', value: 50 },
          tax: [{ taxRate: 20, taxAmount: { unit: 'EUR', value: 10 } }],
        },
      ],
    });
    const rows = partsOf(dump).flatMap((parts) => parts.rows);
    expect(rows.filter(({ row }) => row.isHeld).map(({ row }) => row)).toMatchObject([
      { id: 'o/price/1', amount: '11.9', dutyFreeAmount: '10', taxRate: '19', period: 'month' },
      { id: 'o/price/2', amount: '60', dutyFreeAmount: '50', taxRate: '20', period: '3 month' }, // the tax is written as what comes on top
    ]);
  });

  it('with a warning for what is loaded but cannot be sold', async () => {
    const dump = tiny();
    delete dump.productOffering[0]?.lifecycleStatus;
    await expect(preview(dump)).resolves.toMatchObject({
      accepted: true,
      warnings: [{ path: 'productOffering[0].lifecycleStatus', reason: 'is missing: the offering is loaded, but not sold' }],
    });
  });
});
