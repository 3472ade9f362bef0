import { disableTelemetry } from '../gateway/config.ts';
import { readSupergraph } from '../gateway/gateway.ts';
import type { GatewayContext } from '../gateway/request-context.ts';
import { ApolloServer } from '@apollo/server';
import { contextHeader, type ContextSigner } from '../subgraphs/kit/graph/signed-context.ts';
import type { SubgraphName } from '../subgraphs/kit/graph/subgraph.ts';
import { log } from './world.ts';

/** @apollo/gateway as its documentation shows it; only the header our subgraphs ask for is added. */
export async function startStockGateway(urls: ReadonlyMap<SubgraphName, string>, sign: ContextSigner) {
  disableTelemetry();
  const { ApolloGateway, RemoteGraphQLDataSource } = await import('@apollo/gateway');
  const quiet = { debug: log.info, info: log.info, warn: log.warn, error: log.error };
  const gateway = new ApolloGateway({
    supergraphSdl: readSupergraph(),
    logger: quiet,
    buildService: ({ name }) =>
      new RemoteGraphQLDataSource<GatewayContext>({
        url: urls.get(name as SubgraphName) ?? 'http://127.0.0.1:9/graphql',
        async willSendRequest({ request, context }) {
          request.http?.headers.set(contextHeader, await sign((context as GatewayContext).request));
        },
      }),
  });
  const server = new ApolloServer<GatewayContext>({ gateway, logger: quiet, stopOnTerminationSignals: false });
  await server.start();
  return server;
}
