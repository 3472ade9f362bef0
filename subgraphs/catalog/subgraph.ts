import { buildSubgraph } from '../kit/graph/build-subgraph.ts';
import { loadSdl } from '../kit/graph/load-sdl.ts';
import type { SubgraphModule } from '../kit/graph/subgraph.ts';
import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedCatalog } from './seed.ts';
import { createStoreSource } from './source/store/store-source.ts';
import { migrateCatalog, openCatalogStore } from './store.ts';

/** TMF620: what can be bought, at which price, and how it can be configured. */
export const catalog: SubgraphModule = {
  name: 'catalog',
  migrate: async (databaseUrl) => {
    await migrateCatalog(databaseUrl);
  },
  start: ({ databaseUrl, clock, log }) => {
    const store = openCatalogStore(databaseUrl, log);
    const source = createStoreSource(store, { clock, log });
    return Promise.resolve({
      name: 'catalog',
      schema: buildSubgraph({ typeDefs: loadSdl('catalog'), resolvers }),
      store,
      createContext: ({ viewer }) => createContext(source, clock, viewer),
      close: async () => {
        await source.close();
        await store.close();
      },
    });
  },
  seed: seedCatalog,
};
