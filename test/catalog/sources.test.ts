import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleText, startCatalog, type CatalogGraph } from './catalog-graph.ts';
import { startTmf620Server } from './tmf620-server.ts';
import type { Json } from './tiny-catalog.ts';

type Collections = Record<string, Json[]>;
const sample = (): Collections => JSON.parse(sampleText) as Collections;

/** Every offering says nothing of its categories: the categories say it. */
const fromTheOtherEnd = (collections: Collections): Collections => {
  const { productOffering = [], category = [] } = collections;
  const membersOf = (id: unknown) =>
    productOffering
      .filter((offering) => (offering.category as Json[] | undefined)?.some((of) => of.id === id))
      .map((offering) => ({ id: offering.id }));
  return {
    ...collections,
    category: category.map((one) => ({ ...one, productOffering: membersOf(one.id) })),
    productOffering: productOffering.map((offering) => ({ ...offering, category: [] })),
  };
};

type TmfServer = Awaited<ReturnType<typeof startTmf620Server>>;

const onDemand = ({ url }: TmfServer) => ({
  url,
  timeoutMs: 5_000,
  ttlMs: 3_600_000,
  cacheBytes: 50_000_000,
  pageSize: 20,
  listenerPort: 0,
  listenerHost: '127.0.0.1',
});

const offeringParts = `
  id name description isBundle isSellable lifecycleStatus marketSegments validFor { startDateTime endDateTime }
  categories { id name parent { id } }
  productSpecification { id name productType characteristics { name valueType allowedValues { value valueFrom valueTo } } }
  prices { id name kind amount { value currency } taxRate period unitOfMeasure conditions { name value valueType }
    dutyFreeAmount { value } quantities { from to } terms { name } appliesFor { amount units } alterations { name kind percentage amount { value } } }
  terms { name duration { amount units } }
  configurableCharacteristics { name mandatory allowedValues { value isDefault priceEffects { name amount { value } } } }
  fixedCharacteristics { name value }
  bundledOfferings { min max default productOffering { id name prices { id } } }
  relationships { type relationshipType role productOffering { id name } }
  channels { id } places { id } attachments { name url mimeType } allowedActions { action } bundledGroups { id min max }`;

const facets = `
  categories { category { id } count } productSpecifications { productSpecification { id } count } brands { value count }
  marketSegments { value count } lifecycleStatus { value count } sellable { value count } isBundle { value count }
  monthlyPrice { min { value } max { value } bands { count } }
  characteristics { name count min max values { value count } }`;

const listing = `query ($filter: ProductOfferingFilter, $sort: ProductOfferingSort, $first: Int) {
  productOfferings(filter: $filter, sort: $sort, first: $first) { totalCount edges { cursor node { id name } } nodes { ${offeringParts} } facets { ${facets} } }
}`;

const offering = `query ($id: ID!) { productOffering(id: $id) { ${offeringParts} } }`;

const tree = '{ categories { id name description isRoot parent { id } subCategories { id } } }';

const configured = `query ($input: ConfigureInput!) { configure(input: $input) {
  valid problems { code reason path } price { dueNow { value } monthly { value } } items { id path totalQuantity characteristics { name value } prices { name amount { value } } children { productOffering { id } min max canAdd } requires { isMet anyOf { id } } } } }`;

const quoted = `query ($items: [QuoteItemInput!]!) { quoteItems(items: $items) {
  ref productOffering { id } characteristics { name value } prices { name amount { value } } requires categoryIds
  resourceSpecifications alternatives { id } problems { code reason } } }`;

const item = (productOfferingId: string, more: object = {}) => ({
  ref: productOfferingId,
  productOfferingId,
  quantity: 1,
  characteristics: [],
  ...more,
});

const qualified = `query ($filter: ProductOfferingFilter) { productOfferings(filter: $filter) { nodes { id
  qualification(marketSegment: "business", place: { country: "DE", postCode: "10115" }) {
    result reasons { code label } requirements { code } alternatives { id } } } } }`;

/** What a shop asks of its catalog. */
const questions: [string, string, object, ('anonymous' | 'service')?][] = [
  ['Browse', listing, { first: 100 }],
  ['a category page', listing, { filter: { categoryIds: ['cat-home'] }, first: 24 }],
  ['a search', listing, { filter: { text: 'flex' }, sort: 'RELEVANCE', first: 10 }],
  ['a filter', listing, { filter: { monthlyPrice: { to: '30' }, sellable: true }, sort: 'MONTHLY_PRICE_ASC', first: 10 }],
  ...['po-mobile-flex-s', 'po-home-bundle-max', 'po-roaming-discount', 'nothing'].map(
    (id) => [`OfferingPage of ${id}`, offering, { id }] satisfies [string, string, object],
  ),
  ['the category tree', tree, {}],
  ['who may buy what', qualified, { filter: { categoryIds: ['cat-mobile'] } }],
  ['configure', configured, { input: { productOfferingId: 'po-mobile-flex-m', quantity: 2 } }],
  ['configure a bundle', configured, { input: { productOfferingId: 'po-home-bundle-max' } }],
  [
    'quoteItems',
    quoted,
    {
      items: [
        item('po-mobile-flex-m'),
        item('po-mobile-classic'),
        item('nothing', { categoryIds: ['cat-home'] }),
        item('po-tv-start', { quantity: 0 }),
      ],
    },
    'service',
  ],
];

describe('the same graph, the same answers, wherever the catalog comes from (E2)', () => {
  const closers: (() => Promise<void>)[] = [];
  const graphs: Record<string, CatalogGraph> = {};
  beforeAll(async () => {
    const v4 = await startTmf620Server({ collections: fromTheOtherEnd(sample()), pageLimit: 7 });
    const v5 = await startTmf620Server({ collections: sample(), version: 'v5', idFilter: 'ignores', givesTotal: false });
    graphs.dump = await startCatalog();
    graphs.v4 = await startCatalog({ empty: true, source: { kind: 'ON_DEMAND', onDemand: onDemand(v4) } });
    graphs.v5 = await startCatalog({ empty: true, source: { kind: 'ON_DEMAND', onDemand: onDemand(v5) } });
    graphs.both = await startCatalog({ source: { kind: 'BOTH', onDemand: onDemand(v4) } });
    closers.push(
      ...Object.values(graphs).map((graph) => () => graph.close()),
      () => v4.close(),
      () => v5.close(),
    );
  });
  afterAll(async () => {
    for (const close of closers) await close();
  });

  it.each(questions)('to %s', async (_name, document, variables, role = 'anonymous') => {
    const expected = await graphs.dump?.send(document, variables, role);
    for (const name of ['v4', 'v5', 'both']) {
      const answer = await graphs[name]?.send(document, variables, role);
      expect([name, answer]).toEqual([name, expected]);
    }
  });

  it('but for where it comes from, which it says', async () => {
    const query = '{ catalogVersion { servedFrom source offeringCount staleSince } }';
    const said = await Promise.all(Object.values(graphs).map((graph) => graph.send<{ catalogVersion: Json }>(query)));
    expect(said.map(({ catalogVersion: { servedFrom } }) => servedFrom)).toEqual(['DUMP', 'ON_DEMAND', 'ON_DEMAND', 'BOTH']);
    const counts = said.map(({ catalogVersion: { offeringCount } }) => offeringCount);
    expect(new Set(counts)).toEqual(new Set([sample().productOffering?.length]));
  });
});
