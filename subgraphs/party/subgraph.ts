import { migrateStore } from '../kit/database/migrate-store.ts';
import { openStore } from '../kit/database/open-store.ts';
import { createTransactionSource } from '../kit/engine/transaction.ts';
import { buildSubgraph } from '../kit/graph/build-subgraph.ts';
import { loadSdl } from '../kit/graph/load-sdl.ts';
import { checkSettings } from '../kit/graph/settings.ts';
import type { SubgraphModule } from '../kit/graph/subgraph.ts';
import { readMessageConfig } from '../kit/messages/config.ts';
import { openMessenger } from '../kit/messages/messenger.ts';
import { createPersonalDataKeepers } from './adapters/personal-data-keepers.adapter.ts';
import { createProductEnds } from './adapters/product-ends.adapter.ts';
import { createLines } from './adapters/lines.adapter.ts';
import { createProducts } from './adapters/products.adapter.ts';
import { registerAgreementRequests } from './agreements/register-agreement-requests.ts';
import { loadReviewPolicy } from './agreements/review-policy.ts';
import { readPartyConfig } from './config.ts';
import { createContext } from './context.ts';
import { readIdentityConfig } from './identity/config.ts';
import { openIdentity } from './identity/open-identity.ts';
import { openEvents } from './events/open-events.ts';
import { erasureProcess } from './privacy/erasure-process.ts';
import { resolvers } from './resolvers/index.ts';
import { partyStore } from './store.ts';

/** TMF632 individuals and organizations, TMF629 customers, TMF666 accounts, TMF651 agreements; TMF688 events of all subgraphs. */
export const party: SubgraphModule = {
  name: 'party',
  readSettings: () => {
    checkSettings(readPartyConfig, readMessageConfig, readIdentityConfig);
  },
  migrate: async (databaseUrl) => {
    await migrateStore(partyStore(databaseUrl));
  },
  start: async (runtime) => {
    const { databaseUrl, log, clock, timeZone, subgraphs, sandbox: isSandbox } = runtime;
    const { reviewPolicyFile, phoneRegion } = readPartyConfig();
    const schema = buildSubgraph({ typeDefs: loadSdl('party'), resolvers });
    const store = openStore(partyStore(databaseUrl, log));
    const ports = {
      products: createProducts(subgraphs),
      productEnds: createProductEnds(subgraphs),
      lines: createLines(subgraphs),
      keepers: createPersonalDataKeepers(subgraphs),
    };
    const source = createTransactionSource('party', () => store.orm.em);
    const requests = registerAgreementRequests({
      store,
      source,
      clock,
      productEnds: ports.productEnds,
      policy: loadReviewPolicy(reviewPolicyFile),
    });
    const messenger = await openMessenger(runtime);
    const forgetMessages = async (addresses: string[]) => messenger.mailbox?.forget(addresses);
    const { keepers } = ports;
    const erasures = erasureProcess.register({ keepers, em: store.em, now: () => clock.now(), forgetMessages }, source);
    const identity = openIdentity({ em: () => store.em(), clock, messenger, log });
    const deliverer = openEvents({ store, databaseUrl, clock, log });
    return {
      name: 'party',
      schema,
      store,
      createContext: (request) =>
        createContext(
          { store, clock, deliverer, ports, messenger, identity, requests, erasures, phoneRegion, timeZone, isSandbox },
          request,
        ),
      close: async () => {
        await deliverer.close();
        await identity.close();
        await messenger.close();
        await store.close();
      },
    };
  },
};
