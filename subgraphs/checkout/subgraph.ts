import { buildSubgraph } from '../kit/graph/build-subgraph.ts';
import { loadSdl } from '../kit/graph/load-sdl.ts';
import { checkSettings } from '../kit/graph/settings.ts';
import type { SubgraphModule } from '../kit/graph/subgraph.ts';
import { migrateStore } from '../kit/database/migrate-store.ts';
import { openStore } from '../kit/database/open-store.ts';
import { defineSchedule } from '../kit/engine/schedule.ts';
import { createTransactionSource } from '../kit/engine/transaction.ts';
import { openSandbox } from '../kit/sandbox/sandbox.ts';
import { createPorts } from './adapters/ports.ts';
import { readCheckoutConfig } from './config.ts';
import { createContext } from './context.ts';
import { registerCheckout } from './flow.ts';
import { readCheckoutPolicy } from './policy/config.ts';
import { readPaymentConfig } from './payments/config.ts';
import { openPayments } from './payments/open-payments.ts';
import { createProgressBoard } from './process-flow/progress-board.ts';
import { scheduleReconciliation } from './reconciliation/schedule.ts';
import { resolvers } from './resolvers/index.ts';
import { createStrandedSweep } from './resume-stranded.ts';
import { storeOptions } from './store.ts';

/** The one checkout: TMF701 process flows and TMF676 payments. */
export const checkout: SubgraphModule = {
  name: 'checkout',
  readSettings: () => {
    checkSettings(readCheckoutConfig, readCheckoutPolicy, readPaymentConfig);
  },
  migrate: async (databaseUrl) => {
    await migrateStore(storeOptions(databaseUrl));
  },
  start: async ({ databaseUrl, subgraphs, clock, timeZone, log, sandbox: isSandbox }) => {
    const policy = readCheckoutPolicy();
    const store = openStore(storeOptions(databaseUrl));
    const sandbox = isSandbox ? await openSandbox(databaseUrl) : undefined;
    const source = createTransactionSource('checkout', () => store.orm.em);
    const payments = await openPayments({ databaseUrl, em: store.em, source, sandbox, config: readPaymentConfig(), clock, log });
    const ports = createPorts({ em: store.em, subgraphs, clock, timeZone, sandbox, payments, config: readCheckoutConfig() });
    const flow = registerCheckout(ports, source);
    const receivePaymentEvent = await payments.connect(flow.wake);
    const resumeStranded = createStrandedSweep(store.em, flow);
    defineSchedule('resume-stranded-checkouts', '*/30 * * * * *', () => resumeStranded(clock.now()));
    const progress = createProgressBoard();
    const { refunds, bank } = payments;
    scheduleReconciliation({ em: store.em, ports, refunds, log });
    const services = { em: store.em, flow, ports, policy, progress, sandbox, refunds, bank, receivePaymentEvent };
    return {
      name: 'checkout',
      schema: buildSubgraph({ typeDefs: loadSdl('checkout'), resolvers }),
      store,
      createContext: (request) => createContext(services, request),
      close: async () => {
        progress.close();
        await payments.close();
        await sandbox?.close();
        await store.close();
      },
    };
  },
};
