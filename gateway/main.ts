import { createHttpSubgraphClient } from '../subgraphs/kit/graph/http-subgraph-client.ts';
import { createHttpTransport } from '../subgraphs/kit/graph/http-transport.ts';
import { runProcess } from '../subgraphs/kit/graph/run-process.ts';
import { createContextSigner } from '../subgraphs/kit/graph/signed-context.ts';
import { consoleLogger as log } from '../subgraphs/kit/logger.ts';
import { readGatewayConfig } from './config.ts';
import { createGateway, readSupergraph } from './gateway.ts';
import { createGraphClient } from './graph-client.ts';
import { createIdentity } from './identity.ts';
import { createProgressSource } from './live/await-progress.ts';
import { createLiveStreams } from './live/live-streams.ts';
import { createProcessReader } from './live/process-reader.ts';
import { createRemoteDataSource } from './remote-data-source.ts';
import { createRequestContextReader } from './request-context.ts';
import { serveGateway } from './server.ts';

/** The gateway alone, in front of subgraphs that run as processes of their own. */
await runProcess(log, async (closers) => {
  const { introspection, limits, corsOrigins, trustedProxies, host, port, secret, tenant, subgraphUrls, ...config } =
    readGatewayConfig();
  const transport = createHttpTransport({ sign: createContextSigner(secret), timeoutMs: config.subgraphTimeoutMs, log });
  closers.add('connections to subgraphs', () => transport.close());

  const supergraphSdl = readSupergraph();
  const dataSource = (name: keyof typeof subgraphUrls) => createRemoteDataSource(subgraphUrls[name], transport);
  const server = await createGateway({ supergraphSdl, dataSource, introspection, limits, log });
  closers.add('the gateway', () => server.stop());

  const subgraphs = createHttpSubgraphClient(subgraphUrls, transport, tenant);
  const { oidc, dataDir, hasOwnLogins } = config;
  const identity = await createIdentity({ oidc, tenant, dataDir, keeper: hasOwnLogins ? subgraphs : undefined });
  const readRequest = createRequestContextReader(identity);
  const live = createLiveStreams(createProcessReader(createGraphClient(server, readRequest)), createProgressSource(subgraphs));
  const http = await serveGateway({
    server,
    readRequest,
    corsOrigins,
    trustedProxies,
    introspection,
    live,
    subgraphs,
    issuer: identity.issuer,
    host,
    port,
  });
  closers.add('the HTTP server', () => http.close());
  log.info(`The gateway: http://localhost:${http.port}/graphql`);
});
