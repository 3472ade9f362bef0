import { buildSubgraph } from '../subgraphs/kit/graph/build-subgraph.ts';
import { hostSubgraph, type HostedSubgraph } from '../subgraphs/kit/graph/host-subgraph.ts';
import { loadSdl } from '../subgraphs/kit/graph/load-sdl.ts';
import { log } from './world.ts';

const categories = Array.from({ length: 11 }, (_, index) => ({ id: `cat-${index}`, name: `Category ${index}` }));

const prices = ['ONE_TIME', 'RECURRING', 'USAGE'].map((kind, index) => ({
  id: `price-${index}`,
  name: `Price ${index}`,
  kind,
  amount: { value: '14.99', currency: 'EUR' },
  period: 'month',
}));

const nodes = Array.from({ length: 24 }, (_, index) => ({
  id: `offering-${index}`,
  name: `Offering ${index}`,
  isBundle: false,
  prices,
  categories: categories.slice(0, 2),
  productSpecification: { id: 'spec', productType: 'MobileLine' },
}));

const facets = {
  ...{ categories: categories.map((category) => ({ category, count: 2 })), productSpecifications: [], brands: [], channels: [] },
  ...{ marketSegments: [], lifecycleStatus: [], sellable: [], isBundle: [], monthlyPrice: null, oneTimePrice: null },
  characteristics: [],
};

const page = { nodes, facets, totalCount: 24, pageInfo: { endCursor: 'end', hasNextPage: false } };

/** The catalog's contract over data in memory: what a gateway costs stands out. */
export const memoryCatalog = (): HostedSubgraph => {
  const resolvers = { Query: { categories: () => categories, productOfferings: () => page } };
  const schema = buildSubgraph({ typeDefs: loadSdl('catalog'), resolvers });
  return hostSubgraph(
    { name: 'catalog', schema, createContext: (request) => ({ request }), close: () => Promise.resolve() },
    log,
  );
};
