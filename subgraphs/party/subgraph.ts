import { migrateStore } from '../kit/database/migrate-store.ts';
import { openStore } from '../kit/database/open-store.ts';
import { buildSubgraph } from '../kit/graph/build-subgraph.ts';
import { loadSdl } from '../kit/graph/load-sdl.ts';
import type { SubgraphModule } from '../kit/graph/subgraph.ts';
import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { partyStore } from './store.ts';

/** TMF632 individuals and organizations, TMF629 customers, TMF666 accounts. */
export const party: SubgraphModule = {
  name: 'party',
  migrate: async (databaseUrl) => {
    await migrateStore(partyStore(databaseUrl));
  },
  start: ({ databaseUrl, log, clock }) => {
    const schema = buildSubgraph({ typeDefs: loadSdl('party'), resolvers });
    const store = openStore(partyStore(databaseUrl, log));
    return Promise.resolve({
      name: 'party',
      schema,
      createContext: (request) => createContext({ store, clock }, request),
      close: () => store.close(),
    });
  },
};
