import { createGateway } from '../../gateway/gateway.ts';
import { createGraphClient } from '../../gateway/graph-client.ts';
import { createIdentity } from '../../gateway/identity.ts';
import { defaultLimits } from '../../gateway/limits.ts';
import { createLocalDataSource } from '../../gateway/local-data-source.ts';
import { createRemoteDataSource } from '../../gateway/remote-data-source.ts';
import { createRequestContextReader } from '../../gateway/request-context.ts';
import { Closers } from '../../subgraphs/kit/graph/closers.ts';
import { hostSubgraph } from '../../subgraphs/kit/graph/host-subgraph.ts';
import { createHttpTransport } from '../../subgraphs/kit/graph/http-transport.ts';
import { serveSubgraph } from '../../subgraphs/kit/graph/serve-subgraph.ts';
import { createContextSigner } from '../../subgraphs/kit/graph/signed-context.ts';
import type { SubgraphName } from '../../subgraphs/kit/graph/subgraph.ts';
import { silentLogger, type Logger } from '../../subgraphs/kit/logger.ts';
import { composeTwoSubgraphs, startTwoSubgraphs } from './two-subgraphs.ts';

export const secret = 'a-secret-for-tests-of-at-least-32-characters';

/** The gateway in front of the two throw-away subgraphs, in process or over HTTP. */
export const startGateway = async (mode: 'local' | 'remote', log: Logger = silentLogger) => {
  const closers = new Closers(silentLogger);
  const transport = createHttpTransport({ sign: createContextSigner(secret), timeoutMs: 2000, log });
  closers.add('connections', () => transport.close());
  const hosted = new Map(startTwoSubgraphs().map((one) => [one.name, hostSubgraph(one, log)]));
  const urls = new Map<SubgraphName, string>();
  for (const [name, subgraph] of mode === 'remote' ? hosted : []) {
    const { port, close } = await serveSubgraph({ subgraph, secret, tenant: 'sample', port: 0 });
    closers.add(name, close);
    urls.set(name, `http://127.0.0.1:${port}/graphql`);
  }

  const dataSource = (name: SubgraphName) => {
    const [url, subgraph] = [urls.get(name), hosted.get(name)];
    if (url) return createRemoteDataSource(url, transport);
    if (subgraph) return createLocalDataSource(subgraph);
    throw new Error(name);
  };
  const server = await createGateway({
    supergraphSdl: composeTwoSubgraphs(),
    dataSource,
    introspection: true,
    limits: defaultLimits,
    log,
  });
  closers.add('the gateway', () => server.stop());
  const identity = await createIdentity({ tenant: 'sample' });
  const readRequest = createRequestContextReader(identity);
  return {
    execute: createGraphClient(server, readRequest),
    server,
    readRequest,
    identity,
    urls,
    hosted,
    transport,
    close: () => closers.close(),
  };
};
