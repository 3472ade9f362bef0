import type { GraphQLSchema } from 'graphql';
import type { Clock } from '../clock.ts';
import type { Store } from '../database/open-store.ts';
import type { Logger } from '../logger.ts';
import type { SandboxClock } from '../sandbox/clock.ts';
import type { SubgraphClient } from './subgraph-client.ts';
import type { Viewer } from './viewer.ts';

export const subgraphNames = ['catalog', 'cart', 'checkout', 'order', 'party', 'inventory'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

export const isSubgraphName = (name: string): name is SubgraphName => (subgraphNames as readonly string[]).includes(name);

/** What travels with each call into a subgraph, in process or as a signed header. */
export interface RequestContext {
  viewer: Viewer;
  traceId: string;
  /** TMF channel id, for example `webShop` or `callCenter`. */
  channel?: string;
  /** Stands for where the call comes from, for limits on what strangers ask for; a digest of the network address. */
  origin?: string;
}

/** What a process gives each subgraph that runs in it. */
export interface Runtime {
  databaseUrl: string;
  clock: Clock;
  /** The same clock, where it can be moved: in the sandbox. */
  sandboxClock?: SandboxClock | undefined;
  /** The operator's own zone, IANA. */
  timeZone: string;
  log: Logger;
  /** Calls another subgraph as a service: in process when it runs here, over HTTP when it does not. */
  subgraphs: SubgraphClient;
  /** Sandbox providers, fault injection and sandbox data; never true in production. */
  sandbox: boolean;
}

/** A started subgraph: an executable schema and what one request to it needs. */
export interface Subgraph {
  name: SubgraphName;
  schema: GraphQLSchema;
  /** The events in its outbox are relayed to the event log. */
  store?: Store;
  createContext(request: RequestContext): object;
  close(): Promise<void>;
}

/**
 * A subgraph as a process entry sees it. `start` opens the store and registers the subgraph's workflows;
 * the process launches the durable engine once all its subgraphs have started.
 */
export interface SubgraphModule {
  name: SubgraphName;
  /** Fails when the environment lacks what `start` will read from it. */
  readSettings?(): unknown;
  /** Brings the store's schema up to date; called by one process at a time, under a lock. */
  migrate(databaseUrl: string): Promise<void>;
  start(runtime: Runtime): Promise<Subgraph>;
  /** Sandbox only, after the engine is launched: loads the sample operator. Idempotent, and quick when it is loaded. */
  seed?(runtime: Runtime): Promise<void>;
}
