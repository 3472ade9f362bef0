import { defineSchedule } from '../kit/engine/schedule.ts';
import { createTransactionSource } from '../kit/engine/transaction.ts';
import { buildSubgraph } from '../kit/graph/build-subgraph.ts';
import { loadSdl } from '../kit/graph/load-sdl.ts';
import type { SubgraphModule } from '../kit/graph/subgraph.ts';
import { openSandbox } from '../kit/sandbox/sandbox.ts';
import { createCarts } from './adapters/carts.adapter.ts';
import { createOrders } from './adapters/orders.adapter.ts';
import { createResourceSystems } from './adapters/resource-systems.ts';
import { readLeasePolicy, readLeaseSecret, readResourceSystems } from './config.ts';
import { createContext } from './context.ts';
import { createErrands } from './errands.ts';
import { createLeaseTokens } from './leases/lease-token.ts';
import { returnDue } from './leases/return-due.ts';
import { resolvers } from './resolvers/index.ts';
import { seed } from './seed.ts';
import { cancelStale } from './porting/cancel-port-in.ts';
import { registerPortIns } from './porting/register-port-ins.ts';
import { registerPortOuts } from './porting/register-port-outs.ts';
import { registerProfileOrders } from './sims/register-profile-orders.ts';
import { migrateInventory, openInventory } from './store.ts';

/** TMF637 products and TMF639 resources. */
export const inventory: SubgraphModule = {
  name: 'inventory',
  readSettings: () => ({ ...readLeasePolicy(), ...readResourceSystems() }),
  migrate: async (databaseUrl) => {
    await migrateInventory(databaseUrl);
  },
  async start(runtime) {
    const { databaseUrl, clock, log } = runtime;
    const store = openInventory(databaseUrl, log);
    const systems = readResourceSystems();
    const sandbox = runtime.sandbox ? await openSandbox(databaseUrl) : undefined;
    const policy = readLeasePolicy();
    const source = createTransactionSource('inventory', () => store.orm.em);
    const world = { store, clock, log, quarantineMs: policy.quarantineMs, ...createResourceSystems(systems, sandbox) };
    const errands = createErrands(
      [registerProfileOrders, registerPortIns, registerPortOuts].map((register) => register(world, source)),
      log,
    );
    const neighbours = { carts: createCarts(runtime.subgraphs), orders: createOrders(runtime.subgraphs) };
    const leaseTokens = createLeaseTokens(readLeaseSecret());
    const services = {
      store,
      clock,
      policy,
      leaseTokens,
      errands,
      smdpAddress: systems.smdpAddress,
      timeZone: runtime.timeZone,
      ...neighbours,
    };
    defineSchedule('inventory-return-due', '* * * * *', async () => {
      await returnDue(store.em(), clock.now());
      await cancelStale(store.em(), clock.now());
    });
    return {
      name: 'inventory',
      schema: buildSubgraph({ typeDefs: loadSdl('inventory'), resolvers }),
      store,
      createContext: (request) => createContext(services, request),
      close: async () => {
        await errands.close();
        await sandbox?.close();
        await store.close();
      },
    };
  },
  seed,
};
