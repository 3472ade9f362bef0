import { buildSubgraph } from '../kit/graph/build-subgraph.ts';
import { loadSdl } from '../kit/graph/load-sdl.ts';
import type { SubgraphModule } from '../kit/graph/subgraph.ts';
import { migrateStore } from '../kit/database/migrate-store.ts';
import { openStore } from '../kit/database/open-store.ts';
import { defineSchedule } from '../kit/engine/schedule.ts';
import { createTransactionSource } from '../kit/engine/transaction.ts';
import { openSandbox } from '../kit/sandbox/sandbox.ts';
import { createPorts } from './adapters/ports.ts';
import { createContext } from './context.ts';
import { registerCheckout } from './flow.ts';
import { resolvers } from './resolvers/index.ts';
import { resumeStranded } from './resume-stranded.ts';
import { storeOptions } from './store.ts';

/** The one checkout: TMF701 process flows and TMF676 payments. */
export const checkout: SubgraphModule = {
  name: 'checkout',
  migrate: async (databaseUrl) => {
    await migrateStore(storeOptions(databaseUrl));
  },
  start: async ({ databaseUrl, subgraphs, clock, sandbox: isSandbox }) => {
    const store = openStore(storeOptions(databaseUrl));
    const sandbox = isSandbox ? await openSandbox(databaseUrl) : undefined;
    const ports = createPorts({ em: store.em, subgraphs, clock, sandbox });
    const flow = registerCheckout(
      ports,
      createTransactionSource('checkout', () => store.orm.em),
    );
    defineSchedule('resume-stranded-checkouts', '*/30 * * * * *', () => resumeStranded(store.em(), flow, clock.now()));
    const services = { em: store.em, flow, ports, sandbox };
    return {
      name: 'checkout',
      schema: buildSubgraph({ typeDefs: loadSdl('checkout'), resolvers }),
      createContext: (request) => createContext(services, request),
      close: async () => {
        await sandbox?.close();
        await store.close();
      },
    };
  },
};
