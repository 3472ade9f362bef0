import { buildSubgraph } from '../kit/graph/build-subgraph.ts';
import { loadSdl } from '../kit/graph/load-sdl.ts';
import type { SubgraphModule } from '../kit/graph/subgraph.ts';
import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedCatalog } from './seed.ts';
import { migrateCatalog, openCatalogStore } from './store.ts';

/** TMF620: what can be bought, at which price, and how it can be configured. */
export const catalog: SubgraphModule = {
  name: 'catalog',
  migrate: async (databaseUrl) => {
    await migrateCatalog(databaseUrl);
  },
  start: ({ databaseUrl, clock, log }) => {
    const store = openCatalogStore(databaseUrl, log);
    return Promise.resolve({
      name: 'catalog',
      schema: buildSubgraph({ typeDefs: loadSdl('catalog'), resolvers }),
      store,
      createContext: ({ viewer }) => createContext(store, clock, viewer),
      close: () => store.close(),
    });
  },
  seed: seedCatalog,
};
