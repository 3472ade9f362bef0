import fc from 'fast-check';
import { buildIndex } from '../../../subgraphs/catalog/search/build-index.ts';
import type { IndexBatch, IndexedOffering, IndexedPrice } from '../../../subgraphs/catalog/search/indexed.ts';
import type { OfferingFilter, OfferingSort } from '../../../subgraphs/catalog/search/offering-filter.ts';
import type { SmallCatalog } from './naive-search.ts';

export const now = new Date('2027-05-01T10:00:00Z');

/** Too far from each other to be taken for one another. */
const vocabulary = ['fibre', 'mobile', 'unlimited', 'weekend', 'router', 'Zürich', '移動電話', '5G'];
const sought = [...vocabulary, 'fib', 'unlim', 'zurich', '電話', 'x9', '!!'];
const brands = ['Aurora', 'Borealis'];
const days = [-30, -1, 0, 1, 30].map((day) => new Date(now.getTime() + day * 86_400_000));

const colour = (values: string[]) => ({
  name: 'colour',
  valueType: 'string',
  configurable: true,
  extensible: false,
  minCardinality: 0,
  maxCardinality: 1,
  values: values.map((value) => ({ value, isDefault: false })),
});
const speed = (configurable: boolean) => ({
  ...colour([]),
  name: 'speed',
  valueType: 'number',
  configurable,
  values: [{ valueFrom: 10, valueTo: 50, isDefault: false, unitOfMeasure: 'Mbit/s' }],
});
const specifications = [
  { id: 's0', name: 'Line', brand: 'Aurora', characteristics: [colour(['red', 'blue']), speed(true)] },
  { id: 's1', name: 'Router', brand: 'Borealis', characteristics: [speed(false)] },
  { id: 's2', name: 'Nothing', brand: null, characteristics: [] },
];
const categories = [
  { id: 'c0', name: 'Home', parentId: null },
  { id: 'c1', name: 'Fast home', parentId: 'c0' },
  { id: 'c2', name: 'Away', parentId: null },
  { id: 'c3', name: 'Far away', parentId: 'c2' },
];

const some = <T>(values: readonly T[], maxLength = 2) => fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });
const text = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const amount = fc.constantFrom('0', '9.99', '14.99', '20', '99.5');

const offering = fc.record({
  name: text,
  description: fc.option(text),
  lifecycleStatus: fc.constantFrom('Active', 'Launched', 'Retired'),
  isSellable: fc.boolean(),
  isBundle: fc.boolean(),
  validFrom: fc.option(fc.constantFrom(...days)),
  validTo: fc.option(fc.constantFrom(...days)),
  productSpecificationId: fc.option(fc.constantFrom('s0', 's1', 's2')),
  marketSegments: some(['home', 'business']),
  channels: some(['web', 'shop']).map((ids) => ids.map((id) => ({ id }))),
  categoryIds: some(['c0', 'c1', 'c2', 'c3']),
  speeds: some([10, 50, 100]),
  prices: fc.array(fc.record({ kind: fc.constantFrom('ONE_TIME' as const, 'RECURRING' as const), amount }), { maxLength: 3 }),
});

export const catalog: fc.Arbitrary<SmallCatalog> = fc.array(offering, { maxLength: 40 }).map((made) => {
  const prices: IndexedPrice[] = [];
  const offerings = made.map(({ speeds, prices: own, ...rest }, index): IndexedOffering => {
    const priceIds = own.map(({ kind, amount: value }, place) => {
      const id = `p${index}-${place}`;
      const period = kind === 'RECURRING' ? 'month' : null;
      const open = { conditions: [], lifecycleStatus: null, validFrom: null, validTo: null };
      prices.push({ id, kind, amount: value, dutyFreeAmount: value, currency: 'EUR', period, ...open });
      return id;
    });
    const use = {
      name: 'speed',
      values: speeds.map((value) => ({ value, isDefault: speeds.length === 1, unitOfMeasure: 'Mbit/s' })),
    };
    return {
      ...rest,
      id: `o${index}`,
      sortName: rest.name.toLowerCase(),
      priceIds,
      characteristicUses: speeds.length > 0 ? [use] : [],
    };
  });
  return { offerings, specifications, prices, categories };
});

const range = (end: fc.Arbitrary<string>) => fc.record({ from: maybe(end), to: maybe(end) });

export const filter: fc.Arbitrary<OfferingFilter> = fc.record({
  ids: maybe(some(['o0', 'o1', 'o2', 'nothing'], 4)),
  text: maybe(fc.array(fc.constantFrom(...sought), { maxLength: 2 }).map((words) => words.join(' '))),
  categoryIds: maybe(some(['c0', 'c1', 'c2', 'nothing'])),
  productSpecificationIds: maybe(some(['s0', 's1', 'nothing'])),
  brands: maybe(some(brands)),
  lifecycleStatus: maybe(some(['Active', 'Launched', 'Retired'])),
  channels: maybe(some(['web', 'shop', 'nothing'])),
  marketSegments: maybe(some(['home', 'business'])),
  validAt: maybe(fc.constantFrom(...days)),
  monthlyPrice: maybe(range(amount)),
  oneTimePrice: maybe(range(amount)),
  characteristics: maybe(
    fc.array(
      fc.oneof(
        fc.record({ name: fc.constant('colour'), values: maybe(some(['red', 'blue', 'green'])) }),
        fc.record({
          name: fc.constant('speed'),
          values: maybe(some([10, 50, '100', 20])),
          from: maybe(fc.constantFrom(5, 20, 60)),
          to: maybe(fc.constantFrom(60, 100)),
        }),
      ),
      { minLength: 1, maxLength: 2 },
    ),
  ),
  sellable: maybe(fc.boolean()),
  isBundle: maybe(fc.boolean()),
});

export const sort = fc.constantFrom<OfferingSort>(
  'RELEVANCE',
  'NAME_ASC',
  'NAME_DESC',
  'MONTHLY_PRICE_ASC',
  'MONTHLY_PRICE_DESC',
  'ONE_TIME_PRICE_ASC',
  'ONE_TIME_PRICE_DESC',
  'NEWEST',
  'OLDEST',
);

/** In batches of a few, as they would come from a store. */
export const indexOf = ({ offerings, specifications: of, prices, categories: tree }: SmallCatalog) => {
  async function* batches(): AsyncGenerator<IndexBatch> {
    for (let from = 0; from < offerings.length; from += 7) {
      await Promise.resolve();
      yield { offerings: offerings.slice(from, from + 7), specifications: of, prices };
    }
  }
  return buildIndex(batches(), { categories: tree, at: now });
};
