import { migrateStore } from '../kit/database/migrate-store.ts';
import { openStore } from '../kit/database/open-store.ts';
import { createTransactionSource } from '../kit/engine/transaction.ts';
import { buildSubgraph } from '../kit/graph/build-subgraph.ts';
import { loadSdl } from '../kit/graph/load-sdl.ts';
import type { SubgraphModule } from '../kit/graph/subgraph.ts';
import { openSandbox } from '../kit/sandbox/sandbox.ts';
import { createPorts } from './adapters/ports.ts';
import { readOrderConfig } from './config.ts';
import { createContext } from './context.ts';
import { registerFulfilment } from './flow.ts';
import { loadPipelines } from './pipelines/load-pipelines.ts';
import { registry } from './pipelines/registry.ts';
import { registerOrderRequests } from './requests/register-order-requests.ts';
import { resolvers } from './resolvers/index.ts';
import { storeOptions } from './store.ts';

/** TMF622 product orders and their fulfilment. */
export const order: SubgraphModule = {
  name: 'order',
  readSettings: readOrderConfig,
  migrate: async (databaseUrl) => {
    await migrateStore(storeOptions(databaseUrl));
  },
  start: async (runtime) => {
    const { databaseUrl, clock, sandboxClock, log, timeZone } = runtime;
    const config = readOrderConfig();
    const pipelines = loadPipelines(registry, config.pipelinesFile);
    const store = openStore(storeOptions(databaseUrl, log));
    const sandbox = runtime.sandbox ? await openSandbox(databaseUrl) : undefined;
    const ports = createPorts({ ...runtime, em: store.em, sandbox, config });
    const source = createTransactionSource('ordering', () => store.orm.em);
    const flow = registerFulfilment({ ports, registry, clock }, source);
    const requests = registerOrderRequests({ ports, flow, source, clock, em: store.em });
    const { decomposeAt } = config;
    const services = {
      em: store.em,
      flow,
      requests,
      pipelines,
      decomposeAt,
      ports,
      now: () => clock.now(),
      timeZone,
      sandboxClock,
    };
    return {
      name: 'order',
      schema: buildSubgraph({ typeDefs: loadSdl('order'), resolvers }),
      store,
      createContext: (request) => createContext(services, request),
      close: async () => {
        await sandbox?.close();
        await store.close();
      },
    };
  },
};
