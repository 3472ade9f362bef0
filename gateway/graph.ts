import type { ApolloServer } from '@apollo/server';
import { systemClock, type Clock } from '../subgraphs/kit/clock.ts';
import { Closers } from '../subgraphs/kit/graph/closers.ts';
import { readIdentityProvider, readTenant } from '../subgraphs/kit/graph/config.ts';
import type { HostedSubgraph } from '../subgraphs/kit/graph/host-subgraph.ts';
import { createLocalSubgraphClient } from '../subgraphs/kit/graph/local-subgraph-client.ts';
import { startSubgraphs } from '../subgraphs/kit/graph/start-subgraphs.ts';
import type { SubgraphClient } from '../subgraphs/kit/graph/subgraph-client.ts';
import type { SubgraphModule, SubgraphName } from '../subgraphs/kit/graph/subgraph.ts';
import { silentLogger, type Logger } from '../subgraphs/kit/logger.ts';
import { createGateway, readSupergraph } from './gateway.ts';
import { createGraphClient, type GraphExecute } from './graph-client.ts';
import { createIdentity, type Identity, type IdentityOptions } from './identity.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { createLocalDataSource, createMissingDataSource } from './local-data-source.ts';
import { createRequestContextReader, type GatewayContext, type RequestContextReader } from './request-context.ts';

export interface GraphOptions {
  databaseUrl: string;
  subgraphs: readonly SubgraphModule[];
  clock?: Clock;
  log?: Logger;
  /** Sandbox providers and the sample operator; true unless said otherwise. */
  sandbox?: boolean;
  /** By default a sandbox issuer that lives as long as the graph, beside the embedded provider. */
  identity?: Omit<IdentityOptions, 'keeper'>;
  introspection?: boolean;
  limits?: Limits;
  /** By default the committed one. */
  supergraphSdl?: string;
  /** Another process has taken over the durable work of this one, which must end. By default it is only logged. */
  onLost?: (reason: string) => void;
}

/** The whole graph in one process, without HTTP. */
export interface Graph {
  execute: GraphExecute;
  server: ApolloServer<GatewayContext>;
  readRequest: RequestContextReader;
  /** Calls one subgraph as a service, past the gateway. */
  subgraphs: SubgraphClient;
  /** What the gateway calls. */
  hosted: ReadonlyMap<SubgraphName, HostedSubgraph>;
  identity: Identity;
  close(): Promise<void>;
}

const open = async (options: GraphOptions, log: Logger, closers: Closers): Promise<Omit<Graph, 'close'>> => {
  const { databaseUrl, subgraphs: modules, clock = systemClock, sandbox = true, onLost = log.error } = options;
  const { supergraphSdl = readSupergraph(), introspection = true, limits = defaultLimits } = options;
  const trusted = options.identity ?? { tenant: readTenant() };
  const { tenant } = trusted;
  const hosted = await startSubgraphs({ modules, databaseUrl, role: 'all-in-one', onLost, clock, tenant, log, sandbox }, closers);

  const dataSource = (name: SubgraphName) => {
    const subgraph = hosted.get(name);
    return subgraph ? createLocalDataSource(subgraph) : createMissingDataSource(name);
  };
  const server = await createGateway({ supergraphSdl, dataSource, introspection, limits, log });
  closers.add('the gateway', () => server.stop());
  const subgraphs = createLocalSubgraphClient(hosted, tenant);
  const identity = await createIdentity({ ...trusted, keeper: readIdentityProvider() === 'EMBEDDED' ? subgraphs : undefined });
  const readRequest = createRequestContextReader(identity);
  return { execute: createGraphClient(server, readRequest), server, readRequest, subgraphs, hosted, identity };
};

/** Starts subgraphs and a gateway that calls them in process. */
export const createGraph = async (options: GraphOptions): Promise<Graph> => {
  const log = options.log ?? silentLogger;
  const closers = new Closers(log);
  try {
    return { ...(await open(options, log, closers)), close: () => closers.close() };
  } catch (error) {
    await closers.close();
    throw error;
  }
};
