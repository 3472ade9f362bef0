import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { sampleText, startCatalog, type CatalogGraph } from './catalog-graph.ts';

interface Page {
  productOfferings: {
    nodes: { id: string; name: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

const page = `query ($filter: ProductOfferingFilter, $first: Int, $after: String) {
  productOfferings(filter: $filter, first: $first, after: $after) {
    nodes { id name } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

const shopWindow = `query ($first: Int) {
  productOfferings(first: $first) {
    nodes {
      id name isBundle validFor { startDateTime }
      prices { id name kind amount { value currency } taxRate period unitOfMeasure conditions { name value } }
      categories { id name }
      productSpecification { id name productType resourceSpecifications characteristics { name allowedValues { value } } }
      configurableCharacteristics { name mandatory allowedValues { value isDefault priceEffects { name amount { value } } } }
      fixedCharacteristics { name value valueType }
      terms { name duration { amount units } }
    }
  }
}`;

let graph: CatalogGraph;
beforeAll(async () => {
  graph = await startCatalog();
});
afterAll(() => graph.close());

const list = async (filter: object, first = 100) => (await graph.send<Page>(page, { filter, first })).productOfferings;
const idsOf = async (filter: object) => (await list(filter)).nodes.map(({ id }) => id);

interface SampleOffering {
  id: string;
  name: string;
  lifecycleStatus: string;
  isSellable: boolean;
  isBundle: boolean;
}
const sample = (JSON.parse(sampleText) as { productOffering: SampleOffering[] }).productOffering;
const sold = sample.filter(({ lifecycleStatus }) => ['Active', 'Launched'].includes(lifecycleStatus));

describe('browsing offerings', () => {
  it('shows each sold offering once, by name, whatever the page size', async () => {
    const expected = sold
      .map(({ id, name }) => ({ id, key: name.toLowerCase() }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
    for (const first of [1, 7, 100]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { productOfferings }: Page = await graph.send<Page>(page, { first, after });
        expect(productOfferings.totalCount).toBe(sold.length);
        seen.push(...productOfferings.nodes.map(({ id }) => id));
        after = productOfferings.pageInfo.hasNextPage ? productOfferings.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toEqual(expected);
    }
  });

  it('shows only what is sold, unless a status is asked for', async () => {
    await expect(idsOf({ ids: ['po-mobile-classic', 'po-esim', 'nothing'] })).resolves.toEqual(['po-esim']);
    await expect(idsOf({ lifecycleStatus: ['Retired'] })).resolves.toEqual(['po-mobile-classic']);
  });

  it('filters by category and all below it, by sellable and by bundle', async () => {
    const home = await idsOf({ categoryIds: ['cat-home'] });
    expect(home).toEqual(expect.arrayContaining(['po-fibre-100', 'po-tv-start', 'po-home-bundle-max']));
    expect(home).not.toContain('po-esim');
    await expect(idsOf({ categoryIds: ['cat-home'], isBundle: true, sellable: true })).resolves.toHaveLength(3);
    await expect(idsOf({ sellable: false })).resolves.toHaveLength(sold.filter(({ isSellable }) => !isSellable).length);
    await expect(idsOf({ categoryIds: ['nothing'] })).resolves.toEqual([]);
  });

  it('finds words and their beginnings in name and description, all of them', async () => {
    await expect(idsOf({ text: 'flex s' })).resolves.toContain('po-mobile-flex-s');
    await expect(idsOf({ text: 'FIBR 1000' })).resolves.toContain('po-fibre-1000');
    await expect(idsOf({ text: 'flex nonsense' })).resolves.toEqual([]);
    await expect(idsOf({ text: `'); drop table catalog.category; -- & | ! :* \\` })).resolves.toEqual([]);
    await expect(idsOf({ text: '   ' })).resolves.toHaveLength(sold.length);
  });

  it('refuses page sizes and cursors that are none', async () => {
    await expect(graph.send(page, { first: 0 })).rejects.toThrow('1 to 100');
    await expect(graph.send(page, { first: 101 })).rejects.toThrow('1 to 100');
    await expect(graph.send(page, { after: 'xyz' })).rejects.toThrow('malformed');
  });

  it('takes a fixed number of statements for a full shop window', async () => {
    await graph.send('{ categories { id } }'); // the tree is read once for each version
    const counts = [];
    for (const first of [1, 8, 24]) {
      const { statements, result } = await countStatements(() => graph.send<Page>(shopWindow, { first }));
      expect(result.productOfferings.nodes).toHaveLength(first);
      counts.push(statements.length);
    }
    expect(counts).toEqual([4, 4, 4]); // version, page, prices, specifications
  });

  it('takes two statements, with words, filters and the count too', async () => {
    const plain = await countStatements(() => graph.send('{ productOfferings { nodes { id } } }'));
    const withCount = await countStatements(() => graph.send(page, { first: 24 }));
    const withWords = await countStatements(() => list({ text: 'flex', categoryIds: ['cat-mobile'] }));
    expect([plain, withCount, withWords].map(({ statements }) => statements.length)).toEqual([2, 2, 2]); // version, rows
  });
});

describe('one offering', () => {
  const offering = async <Data>(id: string, fields: string) =>
    (await graph.send<{ productOffering: Data }>(`query ($id: ID!) { productOffering(id: $id) { ${fields} } }`, { id }))
      .productOffering;

  it('is null when there is none', async () => {
    await expect(offering('nothing', 'id')).resolves.toBeNull();
  });

  it('is shown with prices, allowances, what is fixed and what can be chosen at which extra price (C1)', async () => {
    const flex = await offering<Record<string, unknown>>(
      'po-mobile-flex-s',
      `prices { id kind amount { value currency } period unitOfMeasure conditions { name value } }
       fixedCharacteristics { name value }
       configurableCharacteristics { name mandatory allowedValues { value isDefault valueFrom valueTo priceEffects { name kind amount { value } period } } }
       productSpecification { productType resourceSpecifications }
       terms { name duration { amount units } } validFor { startDateTime }`,
    );
    expect(flex).toMatchObject({
      productSpecification: { productType: 'MobileLine', resourceSpecifications: ['msisdn'] },
      terms: [{ duration: { amount: 12, units: 'month' } }, { duration: { amount: 24, units: 'month' } }],
      validFor: { startDateTime: '2024-12-31T23:00:00.000Z' },
    });
    expect(flex.prices).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: 'pop-mobile-flex-s-monthly',
          kind: 'RECURRING',
          amount: { value: '14.99', currency: 'EUR' },
          period: 'month',
        }),
        expect.objectContaining({ kind: 'ALLOWANCE', unitOfMeasure: '5 GB' }),
        expect.objectContaining({
          id: 'pop-usage-voice',
          kind: 'USAGE',
          amount: { value: '0.09', currency: 'EUR' },
          unitOfMeasure: '1 min',
        }),
        expect.objectContaining({ conditions: [{ name: 'coverage', value: 'International' }] }),
      ]),
    );
    expect(flex.fixedCharacteristics).toEqual(expect.arrayContaining([{ name: 'dataAllowance', value: 5 }]));
    expect(flex.configurableCharacteristics).toEqual(
      expect.arrayContaining([
        {
          name: 'coverage',
          mandatory: true,
          allowedValues: [
            expect.objectContaining({ value: 'National', isDefault: true, priceEffects: [] }),
            expect.objectContaining({
              value: 'International',
              priceEffects: [{ name: 'International coverage', kind: 'RECURRING', amount: { value: '8.00' }, period: 'month' }],
            }),
          ],
        },
      ]),
    );
  });

  it('shows the children of a bundle in a fixed number of statements', async () => {
    await graph.send('{ categories { id } }');
    const { result, statements } = await countStatements(() =>
      offering<Record<string, unknown>>(
        'po-home-bundle-max',
        'isBundle bundledOfferings { min max default productOffering { id isSellable prices { id } categories { id } } }',
      ),
    );
    expect(result.bundledOfferings).toHaveLength(5);
    expect(result).toMatchObject({
      bundledOfferings: expect.arrayContaining([
        { min: 0, max: 4, default: 0, productOffering: expect.objectContaining({ id: 'po-mobile-flex-m' }) },
      ]),
    });
    expect(statements).toHaveLength(4); // version, bundle, children, prices
  });

  it('links to what it requires', async () => {
    await expect(offering('po-roaming-discount', 'relationships { type productOffering { id } }')).resolves.toEqual({
      relationships: [
        { type: 'REQUIRES', productOffering: { id: 'po-roaming-international' } },
        { type: 'EXCLUDES', productOffering: { id: 'po-roaming-day-pass' } },
      ],
    });
  });

  it('answers references of other subgraphs together, also to offerings no longer sold', async () => {
    const representations = [
      ...sample.map(({ id }) => ({ __typename: 'ProductOffering', id })),
      { __typename: 'ProductOffering', id: 'nothing' },
    ];
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ProductOffering { id prices { id } } } }';
    const { result, statements } = await countStatements(() =>
      graph.send<{ _entities: ({ id: string } | null)[] }>(query, { representations }),
    );
    expect(result._entities.map((entity) => entity?.id)).toEqual([...sample.map(({ id }) => id), undefined]);
    expect(statements).toHaveLength(3);
  });
});

describe('categories', () => {
  it('come parents first, with all above and below them, read once for each version', async () => {
    const query = '{ categories { id name isRoot parent { id } subCategories { id subCategories { id } } } }';
    await graph.send(query);
    const { result, statements } = await countStatements(() =>
      graph.send<{
        categories: { id: string; isRoot: boolean; parent: { id: string } | null; subCategories: { id: string }[] }[];
      }>(query),
    );
    const { categories } = result;
    expect(categories).toHaveLength(12);
    for (const [index, { isRoot, parent }] of categories.entries()) {
      expect(isRoot).toBe(!parent);
      if (parent) expect(categories.findIndex(({ id }) => id === parent.id)).toBeLessThan(index);
    }
    expect(categories.find(({ id }) => id === 'cat-home')?.subCategories.map(({ id }) => id)).toEqual([
      'cat-home-fibre',
      'cat-home-tv',
      'cat-home-bundles',
    ]);
    expect(statements).toHaveLength(1); // version
  });
});
