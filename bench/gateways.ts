import type { ApolloServer } from '@apollo/server';
import { createGateway, readSupergraph } from '../gateway/gateway.ts';
import { defaultLimits } from '../gateway/limits.ts';
import { createLocalDataSource, createMissingDataSource } from '../gateway/local-data-source.ts';
import { createRemoteDataSource } from '../gateway/remote-data-source.ts';
import type { GatewayContext } from '../gateway/request-context.ts';
import { Closers } from '../subgraphs/kit/graph/closers.ts';
import type { Operation } from '../subgraphs/kit/graph/execute.ts';
import type { HostedSubgraph } from '../subgraphs/kit/graph/host-subgraph.ts';
import { createHttpTransport } from '../subgraphs/kit/graph/http-transport.ts';
import { serveSubgraph } from '../subgraphs/kit/graph/serve-subgraph.ts';
import { createContextSigner } from '../subgraphs/kit/graph/signed-context.ts';
import type { RequestContext, SubgraphName } from '../subgraphs/kit/graph/subgraph.ts';
import { startStockGateway } from './stock-gateway.ts';
import { log } from './world.ts';

const secret = 'a-secret-for-measurements-of-32-characters';

/** One fetch of a query plan. */
interface Fetch {
  subgraph: HostedSubgraph;
  operation: Operation;
}

/** One query to measure. */
export interface Query {
  query: string;
  variables?: Record<string, unknown>;
  request: RequestContext;
}

/** The same subgraphs behind our gateway in process, behind ours over HTTP, and behind a stock one over HTTP. */
export async function startGateways(hosted: ReadonlyMap<SubgraphName, HostedSubgraph>) {
  const closers = new Closers(log);
  const sign = createContextSigner(secret);
  const transport = createHttpTransport({ sign, timeoutMs: 10_000, log });
  closers.add('connections', () => transport.close());

  const urls = new Map<SubgraphName, string>();
  for (const [name, subgraph] of hosted) {
    const { port, close } = await serveSubgraph({ subgraph, secret, tenant: 'sample', port: 0 });
    closers.add(name, close);
    urls.set(name, `http://127.0.0.1:${port}/graphql`);
  }

  let fetches: Fetch[] | undefined;
  const recorded = (subgraph: HostedSubgraph): HostedSubgraph => ({
    name: subgraph.name,
    call: (operation, request) => {
      fetches?.push({ subgraph, operation });
      return subgraph.call(operation, request);
    },
  });
  const local = (name: SubgraphName) => {
    const subgraph = hosted.get(name);
    return subgraph ? createLocalDataSource(recorded(subgraph)) : createMissingDataSource(name);
  };
  const remote = (name: SubgraphName) => {
    const url = urls.get(name);
    return url ? createRemoteDataSource(url, transport) : createMissingDataSource(name);
  };
  const options = { supergraphSdl: readSupergraph(), introspection: true, limits: defaultLimits, log };
  const servers = {
    local: await createGateway({ ...options, dataSource: local }),
    remote: await createGateway({ ...options, dataSource: remote }),
    stock: await startStockGateway(urls, sign),
  };
  for (const [name, server] of Object.entries(servers)) closers.add(name, () => server.stop());

  return {
    ...servers,
    /** What the plan of a query fetches, to be executed without any gateway. */
    async fetchesOf(query: Query): Promise<Fetch[]> {
      const seen: Fetch[] = (fetches = []);
      await send(servers.local, query);
      fetches = undefined;
      return seen;
    },
    close: () => closers.close(),
  };
}

export async function send(server: ApolloServer<GatewayContext>, { query, variables, request }: Query) {
  // A context of its own for each, as over HTTP.
  const { body } = await server.executeOperation({ query, variables }, { contextValue: { request: { ...request } } });
  if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
  return body.singleResult.data;
}

/** The fetches one after the other on the subgraphs' own schemas: what any gateway must do at least. */
export async function fetchDirectly(fetches: readonly Fetch[], request: RequestContext) {
  for (const { subgraph, operation } of fetches) {
    const { errors } = await subgraph.call(operation, { ...request });
    if (errors) throw new AggregateError(errors);
  }
}
