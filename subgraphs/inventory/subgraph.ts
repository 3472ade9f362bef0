import { defineSchedule } from '../kit/engine/schedule.ts';
import { buildSubgraph } from '../kit/graph/build-subgraph.ts';
import { loadSdl } from '../kit/graph/load-sdl.ts';
import type { SubgraphModule } from '../kit/graph/subgraph.ts';
import { createCarts } from './adapters/carts.adapter.ts';
import { createOrders } from './adapters/orders.adapter.ts';
import { readLeasePolicy, readLeaseSecret } from './config.ts';
import { createContext } from './context.ts';
import { createLeaseTokens } from './leases/lease-token.ts';
import { returnDue } from './leases/return-due.ts';
import { resolvers } from './resolvers/index.ts';
import { seed } from './seed.ts';
import { migrateInventory, openInventory } from './store.ts';

/** TMF637 products and TMF639 resources. */
export const inventory: SubgraphModule = {
  name: 'inventory',
  readSettings: readLeasePolicy,
  migrate: async (databaseUrl) => {
    await migrateInventory(databaseUrl);
  },
  start(runtime) {
    const store = openInventory(runtime.databaseUrl, runtime.log);
    const neighbours = { carts: createCarts(runtime.subgraphs), orders: createOrders(runtime.subgraphs) };
    const services = {
      store,
      clock: runtime.clock,
      policy: readLeasePolicy(),
      leaseTokens: createLeaseTokens(readLeaseSecret()),
      ...neighbours,
    };
    defineSchedule('inventory-return-due', '* * * * *', async () => {
      await returnDue(store.em(), runtime.clock.now());
    });
    return Promise.resolve({
      name: 'inventory',
      schema: buildSubgraph({ typeDefs: loadSdl('inventory'), resolvers }),
      store,
      createContext: (request) => createContext(services, request),
      close: () => store.close(),
    });
  },
  seed,
};
