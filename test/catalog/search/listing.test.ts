import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../../subgraphs/kit/database/statement-counter.ts';
import { silentLogger } from '../../../subgraphs/kit/logger.ts';
import { createStoreSource } from '../../../subgraphs/catalog/source/store/store-source.ts';
import { startCatalog, type CatalogGraph } from '../catalog-graph.ts';
import { tiny, type Json } from '../tiny-catalog.ts';

interface Listing {
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
  didYouMean: string | null;
  facets: Record<string, { value?: unknown; count: number }[]> & { monthlyPrice: Json | null; characteristics: Json[] };
}

const fields = `totalCount didYouMean nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  facets {
    categories { count category { id name parent { id } } }
    productSpecifications { count productSpecification { id name } }
    brands { value count } channels { value count } marketSegments { value count } lifecycleStatus { value count }
    sellable { value count } isBundle { value count }
    monthlyPrice { min { value currency } max { value } bands { from { value } to { value } count } }
    oneTimePrice { min { value } }
    characteristics(names: ["dataAllowance", "coverage"]) { name valueType unitOfMeasure count valueCount min max values { value count } }
  }`;
const query = `query ($filter: ProductOfferingFilter, $sort: ProductOfferingSort, $first: Int, $after: String, $last: Int, $before: String) {
  productOfferings(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) { ${fields} }
}`;

let graph: CatalogGraph;
beforeAll(async () => {
  graph = await startCatalog();
});
afterAll(() => graph.close());

const ask = async (variables: Json) => (await graph.send<{ productOfferings: Listing }>(query, variables)).productOfferings;
const idsOf = ({ nodes }: Listing) => nodes.map(({ id }) => id);

describe('a page of offerings with facets (E3)', () => {
  const filter = { text: 'flex data', categoryIds: ['cat-mobile'], sellable: true };

  it('says what was found, how it was understood, and what each further filter would leave', async () => {
    const { facets, ...found } = await ask({ filter: { ...filter, text: 'flxe data' } });
    expect(found).toMatchObject({ didYouMean: 'flex data', totalCount: found.nodes.length });
    expect(idsOf(found as Listing)).toContain('po-mobile-flex-s');
    expect(facets.categories).toContainEqual({
      count: found.totalCount,
      category: { id: 'cat-mobile-postpaid', name: 'Plans on a bill', parent: { id: 'cat-mobile' } },
    });
    expect(facets.characteristics).toContainEqual(
      expect.objectContaining({ name: 'dataAllowance', valueType: 'number', unitOfMeasure: 'GB', min: 5 }),
    );
    expect(facets.monthlyPrice).toMatchObject({ min: { value: '14.99', currency: 'EUR' } });
    const [line] = facets.productSpecifications ?? [];
    expect(line).toMatchObject({ productSpecification: { name: 'Mobile Line' }, count: found.totalCount });
  });

  it('filters by price, value, unit, segment, channel and date', async () => {
    const monthly = await ask({
      filter: { categoryIds: ['cat-mobile-postpaid'], monthlyPrice: { to: '14.99' } },
      sort: 'MONTHLY_PRICE_DESC',
    });
    expect(idsOf(monthly)[0]).toBe('po-mobile-flex-s');
    const net = await ask({
      filter: { ids: ['po-mobile-flex-s'], monthlyPrice: { from: '12.59', to: '12.6', taxIncluded: false } },
    });
    expect(net.totalCount).toBe(1);
    const underTheCheapestTerm = await ask({ filter: { ids: ['po-business-line'] } });
    expect(underTheCheapestTerm.facets.monthlyPrice).toMatchObject({ min: { value: '23.80' } });
    const five = { name: 'dataAllowance', from: 5, to: 5, unitOfMeasure: 'GB' };
    expect(idsOf(await ask({ filter: { characteristics: [five], text: 'flex' } }))).toEqual(['po-mobile-flex-s']);
    expect(await ask({ filter: { characteristics: [{ ...five, unitOfMeasure: 'MB' }] } })).toMatchObject({ totalCount: 0 });
    expect((await ask({ filter: { ids: ['po-mobile-flex-s'], marketSegments: ['business'] } })).totalCount).toBe(0);
    expect((await ask({ filter: { ids: ['po-mobile-flex-s'], validAt: '2020-01-01T00:00:00Z' } })).totalCount).toBe(0);
  });

  it('goes forward and back', async () => {
    const all = idsOf(await ask({ first: 100, sort: 'NEWEST' }));
    const second = await ask({ first: 5, after: (await ask({ first: 5, sort: 'NEWEST' })).pageInfo.endCursor, sort: 'NEWEST' });
    expect(idsOf(second)).toEqual(all.slice(5, 10));
    expect(second.edges.map(({ node }) => node.id)).toEqual(all.slice(5, 10));
    const first = await ask({ last: 5, before: second.pageInfo.startCursor, sort: 'NEWEST' });
    expect([idsOf(first), first.pageInfo.hasPreviousPage]).toEqual([all.slice(0, 5), false]);
    expect(idsOf(await ask({ last: 3, sort: 'NEWEST' }))).toEqual(all.slice(-3));
  });

  it('refuses what nobody can mean', async () => {
    const { endCursor } = (await ask({ filter, first: 1 })).pageInfo;
    for (const [variables, message] of [
      [{ first: -1 }, '1 to 100'],
      [{ first: 0 }, '1 to 100'],
      [{ last: 2_147_483_647 }, '`last` must be 1 to 100'],
      [{ first: 1, last: 1 }, 'not both'],
      [{ after: endCursor }, 'another list'],
      [{ filter, sort: 'NEWEST', after: endCursor }, 'another list'],
      [{ filter, after: 'xyz' }, 'malformed'],
      [{ filter: { text: 'x'.repeat(10_000) } }, 'at most 200 characters'],
      [{ filter: { monthlyPrice: { from: '2', to: '1' } } }, 'above'],
    ] as const)
      await expect(ask(variables)).rejects.toThrow(message);
  });

  it('takes as many statements, whatever is asked and found', async () => {
    for (const variables of [{ first: 1 }, { first: 100 }, { filter, sort: 'MONTHLY_PRICE_ASC' }]) {
      const { statements } = await countStatements(() => ask(variables));
      expect(statements).toHaveLength(3); // version, offerings, specifications of the facet
    }
  });
});

describe('a new catalog', () => {
  const named = (round: string, ids: string[]) => ({
    ...tiny(),
    productOffering: ids.map((id) => ({ ...tiny().productOffering[0], id, name: `${id} ${round}` })),
  });

  it('is found at once while it is small, and cursors of the one before go on in it', async () => {
    await graph.load(named('one', ['a', 'c', 'e']));
    const { pageInfo, nodes } = await ask({ first: 2 });
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'c']);
    await graph.load(named('one', ['a', 'b', 'd', 'e', 'f']));
    expect(idsOf(await ask({ first: 2, after: pageInfo.endCursor }))).toEqual(['d', 'e']);
  });

  it('is indexed when the process starts, before anybody asks', async () => {
    await new Promise<void>((resolve, reject) => {
      // The index is made for an instant, a snapshot is not.
      const now = () => {
        source.close().then(resolve, reject);
        return graph.runtime.clock.now();
      };
      const source = createStoreSource(graph.store, { clock: { now }, log: silentLogger });
    });
  });

  it('takes the place of a large one when its index is ready, and never half', async () => {
    const source = createStoreSource(graph.store, { clock: graph.runtime.clock, log: silentLogger, small: 0 });
    const read = async () => {
      const snapshot = await source.snapshot();
      const list = await (await snapshot.index()).find({}, 'NAME_ASC', graph.runtime.clock.now());
      const rows = await snapshot.offerings(list.firstIds(10));
      expect(rows).toHaveLength(list.totalCount);
      return list.firstIds(10).join('');
    };
    expect(await read()).toBe('abdef');
    await graph.load(named('two', ['x', 'y']));
    const seen = [];
    while (seen.at(-1) !== 'xy') seen.push(await read());
    expect(seen[0]).toBe('abdef'); // the request that saw the new one did not wait for it
    expect(new Set(seen)).toEqual(new Set(['abdef', 'xy']));
    await source.close();
  });
});
