import { systemClock, type Clock } from './clock.ts';
import { waitForDatabase } from './database/wait-for-database.ts';
import { readSubgraphConfig } from './graph/config.ts';
import { requireFreePort } from './graph/listen.ts';
import { checkSettings } from './graph/settings.ts';
import { createHttpSubgraphClient } from './graph/http-subgraph-client.ts';
import { createHttpTransport } from './graph/http-transport.ts';
import { endWhenLost, runProcess } from './graph/run-process.ts';
import { serveSubgraph } from './graph/serve-subgraph.ts';
import { createContextSigner } from './graph/signed-context.ts';
import { startSubgraphs } from './graph/start-subgraphs.ts';
import type { SubgraphModule } from './graph/subgraph.ts';
import { consoleLogger, type Logger } from './logger.ts';

export interface RunSubgraphOptions {
  clock?: Clock;
  log?: Logger;
  /** Instead of PORT of the environment. */
  port?: number;
}

/** One subgraph as a process of its own: the whole of its `main.ts`. */
export const runSubgraph = (
  module: SubgraphModule,
  { clock = systemClock, log = consoleLogger, port }: RunSubgraphOptions = {},
) =>
  runProcess(log, async (closers) => {
    checkSettings(() => readSubgraphConfig(module.name), module.readSettings);
    const config = readSubgraphConfig(module.name);
    const { databaseUrl, sandbox, secret, tenant, host } = config;
    await requireFreePort(port ?? config.port, host);
    await waitForDatabase(databaseUrl, { log });

    const transport = createHttpTransport({ sign: createContextSigner(secret), timeoutMs: config.subgraphTimeoutMs, log });
    closers.add('connections to other subgraphs', () => transport.close());
    const elsewhere = createHttpSubgraphClient(config.subgraphUrls, transport, tenant);

    const started = {
      modules: [module],
      databaseUrl,
      role: module.name,
      onLost: endWhenLost(log),
      clock,
      tenant,
      log,
      sandbox,
      elsewhere,
    };
    const subgraph = (await startSubgraphs(started, closers)).get(module.name);
    if (!subgraph) throw new Error(`${module.name} did not start.`);

    const listening = await serveSubgraph({ subgraph, secret, tenant, host, port: port ?? config.port });
    closers.add('the HTTP server', () => listening.close());
    log.info(`${module.name} answers the gateway at http://${host}:${listening.port}/graphql`);
  });
