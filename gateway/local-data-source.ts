import type { GraphQLDataSource } from '@apollo/gateway';
import { unavailable } from '../subgraphs/kit/graph/errors.ts';
import type { HostedSubgraph } from '../subgraphs/kit/graph/host-subgraph.ts';
import type { SubgraphName } from '../subgraphs/kit/graph/subgraph.ts';
import { placeErrors } from './place-errors.ts';
import type { GatewayContext } from './request-context.ts';

/** Executes a fetch of a query plan in this process: no HTTP, no second parse or validation. */
export const createLocalDataSource = (subgraph: HostedSubgraph): GraphQLDataSource<GatewayContext> => ({
  process: ({ request: { query = '', variables, operationName }, context }) =>
    subgraph.call({ document: query, variables, operationName }, (context as GatewayContext).request),
});

/** Stands for a subgraph of the supergraph that this process was started without. */
export const createMissingDataSource = (name: SubgraphName): GraphQLDataSource<GatewayContext> => ({
  process: async ({ request: { query = '', variables } }) =>
    placeErrors(
      { errors: [unavailable(`The subgraph ${name} does not run here.`, 'SUBGRAPH_UNAVAILABLE')] },
      { query, variables },
    ),
});
