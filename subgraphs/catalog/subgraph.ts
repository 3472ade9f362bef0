import { buildSubgraph } from '../kit/graph/build-subgraph.ts';
import { loadSdl } from '../kit/graph/load-sdl.ts';
import { checkSettings } from '../kit/graph/settings.ts';
import type { SubgraphModule } from '../kit/graph/subgraph.ts';
import { createCustomers } from './adapters/customers.adapter.ts';
import { createProducts } from './adapters/products.adapter.ts';
import { readSourceSettings } from './config.ts';
import { createContext } from './context.ts';
import { openLoads } from './load/catalog-loads.ts';
import { readLoadConfig } from './load/config.ts';
import { resolvers } from './resolvers/index.ts';
import { seedCatalog } from './seed.ts';
import { openSource, type SourceSettings } from './source/open-source.ts';
import { pinSnapshots } from './source/pin-snapshots.ts';
import { migrateCatalog, openCatalogStore } from './store.ts';

/** TMF620: what can be bought, at which price, and how it can be configured. */
export const createCatalog = (readSettings: () => SourceSettings): SubgraphModule => ({
  name: 'catalog',
  readSettings: () => {
    checkSettings(readSettings, readLoadConfig);
  },
  migrate: async (databaseUrl) => {
    await migrateCatalog(databaseUrl);
  },
  start: async ({ databaseUrl, clock, timeZone, log, subgraphs }) => {
    const store = openCatalogStore(databaseUrl, log);
    const source = await openSource(readSettings(), store, { clock, log });
    const loads = openLoads({ store, clock, log }, readLoadConfig());
    const snapshotFor = pinSnapshots(source);
    const neighbours = { customers: createCustomers(subgraphs), products: createProducts(subgraphs) };
    return {
      name: 'catalog',
      schema: buildSubgraph({ typeDefs: loadSdl('catalog'), resolvers }),
      store,
      createContext: (request) => createContext({ snapshotFor, clock, timeZone, loads, ...neighbours }, request),
      close: async () => {
        await loads.close();
        await source.close();
        await store.close();
      },
    };
  },
  seed: async (runtime) => {
    if (readSettings().kind !== 'ON_DEMAND') await seedCatalog(runtime);
  },
});

export const catalog = createCatalog(readSourceSettings);
