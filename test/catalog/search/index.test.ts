import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OfferingFilter } from '../../../subgraphs/catalog/search/offering-filter.ts';
import type { OfferingList } from '../../../subgraphs/catalog/search/offering-list.ts';
import { OfferingPage } from '../../../subgraphs/catalog/search/offering-page.ts';
import { catalog, filter, indexOf, now, sort } from './a-catalog.ts';
import { NaiveSearch } from './naive-search.ts';

const idsOf = (list: OfferingList) => list.firstIds(1000);

/** All pages in one direction, put together. */
const walk = (list: OfferingList, asked: ConstructorParameters<typeof OfferingPage>[1], size: number, isBack: boolean) => {
  const seen: string[] = [];
  for (let cursor: string | null = null; ;) {
    const page: OfferingPage = new OfferingPage(
      list,
      asked,
      isBack ? { last: size, before: cursor } : { first: size, after: cursor },
    );
    const ids = page.items.map(({ id }) => id);
    if (isBack) seen.unshift(...ids);
    else seen.push(...ids);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(isBack ? hasPreviousPage : hasNextPage)) return seen;
    cursor = isBack ? startCursor : endCursor;
  }
};

describe('the index of offerings (E3)', () => {
  it('finds, sorts and pages like somebody who looks at every offering', async () => {
    await fc.assert(
      fc.asyncProperty(catalog, fc.array(fc.tuple(filter, sort), { minLength: 5, maxLength: 20 }), async (made, questions) => {
        const index = await indexOf(made);
        const naive = new NaiveSearch(made, now);
        for (const [asked, by] of questions) {
          const expected = naive.find(asked, by);
          const list = await index.find(asked, by, now);
          expect([idsOf(list), list.totalCount, list.didYouMean]).toEqual([expected, expected.length, null]);
          for (const isBack of [false, true]) expect(walk(list, { filter: asked, sort: by }, 7, isBack)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts for each facet what would be found', async () => {
    await fc.assert(
      fc.asyncProperty(catalog, filter, async (made, asked) => {
        const naive = new NaiveSearch(made, now);
        const facets = (await (await indexOf(made)).find(asked, 'NAME_ASC', now)).facets(100);
        const count = (more: OfferingFilter) => naive.find({ ...asked, ...more }, 'NAME_ASC').length;
        const counted = <T>(values: readonly T[], more: (value: T) => OfferingFilter) =>
          new Map(values.map((value) => [value, count(more(value))] as const).filter(([, found]) => found > 0));
        const found = (values: { value: unknown; count: number }[]) => new Map(values.map(({ value, count: n }) => [value, n]));

        expect(new Map(facets.categories().map(({ id, count: n }) => [id, n]))).toEqual(
          counted(['c0', 'c1', 'c2', 'c3'], (id) => ({ categoryIds: [id] })),
        );
        expect(found(facets.valuesOf('specification'))).toEqual(
          counted(['s0', 's1', 's2'], (id) => ({ productSpecificationIds: [id] })),
        );
        expect(found(facets.valuesOf('brand'))).toEqual(counted(['Aurora', 'Borealis'], (brand) => ({ brands: [brand] })));
        const validAt = asked.validAt ?? (asked.lifecycleStatus ? null : now);
        expect(found(facets.valuesOf('lifecycleStatus'))).toEqual(
          counted(['Active', 'Launched', 'Retired'], (status) => ({ lifecycleStatus: [status], validAt })),
        );
        for (const { value, count: n } of facets.valuesOf('channel')) expect(n).toBe(count({ channels: [value] }));
        for (const { value, count: n } of facets.valuesOf('marketSegment')) expect(n).toBe(count({ marketSegments: [value] }));
        expect(found(facets.valuesOf('sellable'))).toEqual(counted(['true', 'false'], (is) => ({ sellable: is === 'true' })));
        const [colours] = facets.characteristics(['colour']);
        const others = (asked.characteristics ?? []).filter(({ name }) => name !== 'colour');
        expect(found(colours?.values ?? [])).toEqual(
          counted(['red', 'blue'], (value) => ({ characteristics: [...others, { name: 'colour', values: [value] }] })),
        );
        const bands = facets.price('monthly')?.bands ?? [];
        const priced = count({ monthlyPrice: {} });
        expect(bands.reduce((sum, band) => sum + band.count, 0)).toBe(priced);
      }),
      { numRuns: 100 },
    );
  });
});
