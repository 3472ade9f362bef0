import { migrateStore } from '../kit/database/migrate-store.ts';
import { openStore } from '../kit/database/open-store.ts';
import { defineSchedule } from '../kit/engine/schedule.ts';
import { buildSubgraph } from '../kit/graph/build-subgraph.ts';
import { loadSdl } from '../kit/graph/load-sdl.ts';
import type { SubgraphModule } from '../kit/graph/subgraph.ts';
import { checkSettings } from '../kit/graph/settings.ts';
import { readMessageConfig } from '../kit/messages/config.ts';
import { openMessenger } from '../kit/messages/messenger.ts';
import { registerReminders } from './abandonment/register-reminders.ts';
import { createCatalog } from './adapters/catalog.adapter.ts';
import { createCustomers } from './adapters/customers.adapter.ts';
import { createInventory } from './adapters/inventory.adapter.ts';
import { createOrders } from './adapters/orders.adapter.ts';
import { moveForgottenLeases } from './attach/move-leases.ts';
import { readCartConfig } from './config.ts';
import { createContext } from './context.ts';
import { purgeCarts } from './purge-carts.ts';
import { resolvers } from './resolvers/index.ts';
import { cartStore } from './store.ts';

/** TMF663: what shoppers have chosen, and the promise that was made for it. */
export const cart: SubgraphModule = {
  name: 'cart',
  readSettings: () => {
    checkSettings(readCartConfig, readMessageConfig);
  },
  migrate: async (databaseUrl) => {
    await migrateStore(cartStore(databaseUrl));
  },
  start: async (runtime) => {
    const { databaseUrl, log, clock, timeZone, subgraphs } = runtime;
    const config = readCartConfig();
    const schema = buildSubgraph({ typeDefs: loadSdl('cart'), resolvers });
    const store = openStore(cartStore(databaseUrl, log));
    const neighbours = {
      catalog: createCatalog(subgraphs),
      inventory: createInventory(subgraphs),
      customers: createCustomers(subgraphs),
      orders: createOrders(subgraphs),
    };
    defineSchedule('move-attached-leases', '* * * * *', () => moveForgottenLeases(store.em(), neighbours.inventory, clock.now()));
    defineSchedule('purge-carts', '41 * * * *', async () => {
      const now = clock.now();
      await purgeCarts(store.em(), new Date(now.getTime() - config.expiredMs), now);
    });
    const messenger = await openMessenger(runtime);
    const { idleMs, quietHours, tokenSecret, storefrontUrl } = config;
    const { customers } = neighbours;
    const reminders = { em: store.em, now: () => clock.now(), customers, messenger, quietHours, tokenSecret, storefrontUrl };
    registerReminders(reminders, idleMs);
    const services = { store, clock, timeZone, config, ...neighbours };
    return {
      name: 'cart',
      schema,
      store,
      createContext: (request) => createContext(services, request),
      close: async () => {
        await messenger.close();
        await store.close();
      },
    };
  },
};
