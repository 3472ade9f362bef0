import { disableTelemetry } from './config.ts';
import { readFileSync } from 'node:fs';
import type { GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { isSubgraphName, type SubgraphName } from '../subgraphs/kit/graph/subgraph.ts';
import type { Logger } from '../subgraphs/kit/logger.ts';
import { createFormatError } from './format-error.ts';
import { createLimitsRule, type Limits } from './limits.ts';
import type { GatewayContext } from './request-context.ts';
import { requireOperation } from './require-operation.ts';

export interface GatewayOptions {
  supergraphSdl: string;
  dataSource: (name: SubgraphName) => GraphQLDataSource<GatewayContext>;
  introspection: boolean;
  limits: Limits;
  log: Logger;
}

/** The committed supergraph: what the graph is, also for any other federation router. */
export const readSupergraph = () => readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8');

/** Apollo's own chatter is for its developers; warnings and errors are for ours. */
const quiet = ({ warn, error }: Logger) => ({ debug: () => undefined, info: () => undefined, warn, error });

/** The one door, started: plans each operation over the subgraphs, keeps plans and validated documents. */
export const createGateway = async ({ supergraphSdl, dataSource, introspection, limits, log }: GatewayOptions) => {
  disableTelemetry();
  const { ApolloGateway } = await import('@apollo/gateway');
  const logger = quiet(log);
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ name }) => {
      if (!isSubgraphName(name)) throw new Error(`The supergraph names a subgraph that does not exist: ${name}`);
      return dataSource(name);
    },
  });
  const server = new ApolloServer<GatewayContext>({
    gateway,
    logger,
    introspection,
    validationRules: [createLimitsRule(limits)],
    parseOptions: { maxTokens: limits.tokens },
    formatError: createFormatError(log),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [requireOperation, ApolloServerPluginLandingPageDisabled()],
  });
  await server.start();
  return server;
};
