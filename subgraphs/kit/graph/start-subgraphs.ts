import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Clock } from '../clock.ts';
import { withDatabaseLock } from '../database/with-lock.ts';
import { launchEngine } from '../engine/launch-engine.ts';
import { definePurge } from '../engine/purge.ts';
import type { Outbox } from '../events/relay.ts';
import { defineOutboxPurge, startRelays } from '../events/start-relays.ts';
import type { Logger } from '../logger.ts';
import { openSandboxClock } from '../sandbox/clock.ts';
import type { Closers } from './closers.ts';
import { hostSubgraph, type HostedSubgraph } from './host-subgraph.ts';
import { readTenant, readTenantTimeZone } from './config.ts';
import { createLocalSubgraphClient } from './local-subgraph-client.ts';
import type { SubgraphClient } from './subgraph-client.ts';
import type { Runtime, SubgraphModule, SubgraphName } from './subgraph.ts';

/** How long the journal of a finished process can be read. */
const JOURNAL_DAYS = 90;

export interface StartSubgraphsOptions {
  modules: readonly SubgraphModule[];
  databaseUrl: string;
  /** Which work of the engine this process shares in. */
  role: string;
  /** This process has lost its work to others and must end. */
  onLost: (reason: string) => void;
  clock: Clock;
  /** As configured when absent. */
  tenant?: string;
  /** As configured when absent. */
  timeZone?: string;
  log: Logger;
  sandbox: boolean;
  /** How to call subgraphs that do not run in this process. */
  elsewhere?: SubgraphClient;
}

/** Brings subgraphs up in one process: stores migrated, all started, then the durable engine, then the sandbox's data. */
export const startSubgraphs = async (
  {
    modules,
    databaseUrl,
    role,
    onLost,
    clock: real,
    tenant = readTenant(),
    timeZone = readTenantTimeZone(),
    log,
    sandbox,
    elsewhere,
  }: StartSubgraphsOptions,
  closers: Closers,
): Promise<ReadonlyMap<SubgraphName, HostedSubgraph>> => {
  const hosted = new Map<SubgraphName, HostedSubgraph>();
  const sandboxClock = sandbox ? await openSandboxClock(databaseUrl, real) : undefined;
  if (sandboxClock) closers.add("the sandbox's clock", () => sandboxClock.close());
  const clock = sandboxClock ?? real;
  const subgraphs = createLocalSubgraphClient(hosted, tenant, elsewhere);
  const runtime: Runtime = { databaseUrl, clock, sandboxClock, timeZone, log, sandbox, subgraphs };

  await withDatabaseLock(databaseUrl, 'migrate', async () => {
    for (const { migrate } of modules) await migrate(databaseUrl);
  });

  const outboxes: Outbox[] = [];
  for (const module of modules) {
    const subgraph = await module.start(runtime);
    closers.add(module.name, () => subgraph.close());
    hosted.set(module.name, hostSubgraph(subgraph, log));
    if (subgraph.store) outboxes.push({ source: module.name, store: subgraph.store });
  }

  // What has ended did so in real time.
  definePurge(role, { olderThanDays: JOURNAL_DAYS, clock: real });
  defineOutboxPurge(outboxes, clock);
  const executorId = `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  const engine = await withDatabaseLock(databaseUrl, 'engine', () =>
    launchEngine({ databaseUrl, role, executorId, clock, log, onLost }),
  );
  closers.add('the engine', () => engine.close());
  const relays = startRelays(outboxes, { databaseUrl, subgraphs: runtime.subgraphs, log });
  closers.add('the relays of events', () => relays.close());

  for (const { name, seed } of sandbox ? modules : []) {
    if (seed) await withDatabaseLock(databaseUrl, `seed ${name}`, () => seed(runtime));
  }
  return hosted;
};
