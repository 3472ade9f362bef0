import { cart } from '../subgraphs/cart/subgraph.ts';
import { catalog } from '../subgraphs/catalog/subgraph.ts';
import { checkout } from '../subgraphs/checkout/subgraph.ts';
import { inventory } from '../subgraphs/inventory/subgraph.ts';
import { order } from '../subgraphs/order/subgraph.ts';
import { party } from '../subgraphs/party/subgraph.ts';
import { waitForDatabase } from '../subgraphs/kit/database/wait-for-database.ts';
import type { Closers } from '../subgraphs/kit/graph/closers.ts';
import { requireFreePort } from '../subgraphs/kit/graph/listen.ts';
import { endWhenLost, runProcess } from '../subgraphs/kit/graph/run-process.ts';
import { checkSettings } from '../subgraphs/kit/graph/settings.ts';
import { consoleLogger as log } from '../subgraphs/kit/logger.ts';
import { postgresWithin } from '../subgraphs/kit/postgres/data-directory.ts';
import { startEmbeddedPostgres } from '../subgraphs/kit/postgres/start-embedded-postgres.ts';
import { readAllInOneConfig, type GatewayConfig } from './config.ts';
import { createGraph } from './graph.ts';
import { createProgressSource } from './live/await-progress.ts';
import { createLiveStreams } from './live/live-streams.ts';
import { createProcessReader } from './live/process-reader.ts';
import { serveGateway } from './server.ts';

const subgraphs = [catalog, cart, checkout, order, party, inventory];

const openDatabase = async ({ databaseUrl, dataDir }: GatewayConfig, closers: Closers) => {
  if (databaseUrl) return databaseUrl;
  const postgres = await startEmbeddedPostgres({ dataDir: postgresWithin(dataDir), log });
  closers.add('PostgreSQL', () => postgres.stop());
  return postgres.url;
};

/** The whole graph as one process: database, six subgraphs, durable engine, sample operator, gateway, playground. */
await runProcess(log, async (closers) => {
  const started = performance.now();
  checkSettings(readAllInOneConfig, ...subgraphs.map(({ readSettings }) => readSettings));
  const config = readAllInOneConfig();
  const { sandbox, introspection, limits, corsOrigins, trustedProxies, host, port } = config;
  // Before a first start builds a database for nothing.
  await requireFreePort(port, host);
  const databaseUrl = await openDatabase(config, closers);
  await waitForDatabase(databaseUrl, { log });

  const graph = await createGraph({
    databaseUrl,
    subgraphs,
    log,
    sandbox,
    identity: config,
    introspection,
    limits,
    onLost: endWhenLost(log),
  });
  closers.add('the graph', () => graph.close());

  const { server, readRequest, subgraphs: client, identity } = graph;
  const live = createLiveStreams(createProcessReader(graph.execute), createProgressSource(graph.subgraphs));
  const http = await serveGateway({
    server,
    readRequest,
    corsOrigins,
    trustedProxies,
    introspection,
    live,
    subgraphs: client,
    issuer: identity.issuer,
    host,
    port,
  });
  closers.add('the HTTP server', () => http.close());
  log.info(
    `The graph and its playground: http://localhost:${http.port}/ (after ${((performance.now() - started) / 1000).toFixed(1)} s)`,
  );
});
