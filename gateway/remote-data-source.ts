import type { GraphQLDataSource } from '@apollo/gateway';
import type { HttpTransport } from '../subgraphs/kit/graph/http-transport.ts';
import { placeErrors } from './place-errors.ts';
import type { GatewayContext } from './request-context.ts';

/** Sends a fetch of a query plan to a subgraph's process, with the signed request context. */
export const createRemoteDataSource = (url: string, transport: HttpTransport): GraphQLDataSource<GatewayContext> => ({
  process: async ({ request: { query = '', variables, operationName }, context }) =>
    placeErrors(await transport.post(url, { query, variables, operationName }, (context as GatewayContext).request), {
      query,
      variables,
    }),
});
