import { openStore } from '../../subgraphs/kit/database/open-store.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { startDeliverer } from '../../subgraphs/party/events/listeners/start-deliverer.ts';
import { partyStore } from '../../subgraphs/party/store.ts';

/** Delivers the events of a database to its listeners, in a process that can be killed. */
const [databaseUrl = ''] = process.argv.slice(2);
startDeliverer({ store: openStore(partyStore(databaseUrl)), databaseUrl, log: silentLogger });
process.on('disconnect', () => process.exit());
