import { migrateStore } from '../kit/database/migrate-store.ts';
import { openStore } from '../kit/database/open-store.ts';
import { defineSchedule } from '../kit/engine/schedule.ts';
import { buildSubgraph } from '../kit/graph/build-subgraph.ts';
import { loadSdl } from '../kit/graph/load-sdl.ts';
import type { SubgraphModule } from '../kit/graph/subgraph.ts';
import { createCatalog } from './adapters/catalog.adapter.ts';
import { createCustomers } from './adapters/customers.adapter.ts';
import { createInventory } from './adapters/inventory.adapter.ts';
import { createOrders } from './adapters/orders.adapter.ts';
import { readCartConfig } from './config.ts';
import { createContext } from './context.ts';
import { purgeCarts } from './purge-carts.ts';
import { resolvers } from './resolvers/index.ts';
import { cartStore } from './store.ts';

/** TMF663: what shoppers have chosen, and the promise that was made for it. */
export const cart: SubgraphModule = {
  name: 'cart',
  readSettings: readCartConfig,
  migrate: async (databaseUrl) => {
    await migrateStore(cartStore(databaseUrl));
  },
  start: ({ databaseUrl, log, clock, timeZone, subgraphs }) => {
    const config = readCartConfig();
    const schema = buildSubgraph({ typeDefs: loadSdl('cart'), resolvers });
    const store = openStore(cartStore(databaseUrl, log));
    const neighbours = {
      catalog: createCatalog(subgraphs),
      inventory: createInventory(subgraphs),
      customers: createCustomers(subgraphs),
      orders: createOrders(subgraphs),
    };
    defineSchedule('purge-carts', '41 * * * *', async () => {
      const now = clock.now();
      await purgeCarts(store.em(), new Date(now.getTime() - config.expiredMs), now);
    });
    const services = { store, clock, timeZone, config, ...neighbours };
    return Promise.resolve({
      name: 'cart',
      schema,
      store,
      createContext: (request) => createContext(services, request),
      close: () => store.close(),
    });
  },
};
