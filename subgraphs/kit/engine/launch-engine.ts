import { DBOS } from '@dbos-inc/dbos-sdk';
import { dbRetryConfig, INTERNAL_QUEUE_NAME } from '@dbos-inc/dbos-sdk/internal/utils';
import { registerInternalQueue } from '@dbos-inc/dbos-sdk/internal/wfqueue';
import { systemClock, type Clock } from '../clock.ts';
import type { Logger } from '../logger.ts';
import { applyDefinitions, forgetDefinitions } from './definitions.ts';
import { useClock } from './engine-clock.ts';
import { ENGINE_SCHEMA } from './engine-database.ts';
import { engineLogger } from './engine-logger.ts';
import { holdLiveness, type Liveness } from './liveness.ts';
import { migrateEngine } from './migrate-engine.ts';
import { stopListening } from './progress-listener.ts';
import { startWatchdog, type Watchdog } from './watchdog.ts';

const CLOSE_TIMEOUT_MS = 5_000;
/** Most of what is under way ends within this; the rest is taken over. */
const DRAIN_MS = 1_000;
const RECOVERY_POLL_MS = 300;
const SCHEDULE_POLL_MS = 5_000;

export interface EngineOptions {
  readonly databaseUrl: string;
  /** 'all-in-one' or the subgraph's name. Processes of one role share work, queues and schedules, and take over from each other. */
  readonly role: string;
  /** Unique per process, also across restarts. */
  readonly executorId: string;
  readonly log: Logger;
  /** This process can no longer prove that it lives, and the others take its work: say `reason` in one line and exit. */
  readonly onLost: (reason: string) => void;
  /** What dates and deadlines are read against. */
  readonly clock?: Clock;
  /** How long the database may be away before that; the others wait no longer than the lock is free. */
  readonly lostAfterMs?: number;
}

export interface Engine {
  /** Stops executing and lets go of everything registered; never takes much longer than five seconds. Work under way is taken over. */
  close(): Promise<void>;
}

/** Constant, so that a deploy takes over the work of the one before. Change a registered body only behind DBOS.patch(). */
const versionOf = (role: string) => `${role}/1`;

/** Left to itself the engine sets this with a query on each new connection, which pg calls deprecated. */
function withSessionOptions(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const options = [url.searchParams.get('options'), '-c idle_in_transaction_session_timeout=60000'].filter(Boolean);
  url.searchParams.set('options', options.join(' '));
  return url.href;
}

const within = (work: Promise<unknown>, ms: number) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    work
      .catch(() => undefined)
      .finally(() => {
        clearTimeout(timer);
        resolve();
      });
  });

/** Lets go of everything registered, too. After a database outage the engine's own end may never come. */
export async function stopExecuting(): Promise<void> {
  await within(DBOS.shutdown({ deregister: true, workflowCompletionTimeoutMS: DRAIN_MS }), CLOSE_TIMEOUT_MS);
  forgetDefinitions();
}

/**
 * Starts the durable engine of this process, one per process, after everything is registered. The caller holds the database
 * lock round it: two first launches would both create the engine's tables.
 */
export async function launchEngine({
  databaseUrl,
  role,
  executorId,
  log,
  onLost,
  clock = systemClock,
  lostAfterMs = 15_000,
}: EngineOptions): Promise<Engine> {
  if (DBOS.isInitialized()) throw new Error('The engine of this process is running already.');
  const version = versionOf(role);
  useClock(clock);
  let liveness: Liveness | undefined;
  try {
    await migrateEngine(databaseUrl);
    liveness = await holdLiveness({ databaseUrl, executorId, onLost, graceMs: lostAfterMs });
    // The defaults wait up to a minute after an outage, and a second before recovered work is picked up.
    Object.assign(dbRetryConfig, { initialBackoffSec: 0.1, maxBackoffSec: 2 });
    registerInternalQueue(INTERNAL_QUEUE_NAME, { minPollingIntervalMs: RECOVERY_POLL_MS });
    DBOS.setConfig({
      name: role,
      systemDatabaseUrl: withSessionOptions(databaseUrl),
      systemDatabaseSchemaName: ENGINE_SCHEMA,
      applicationVersion: version,
      executorID: executorId,
      enablePatching: true,
      useListenNotify: true,
      enableOTLP: false,
      tracingEnabled: false,
      schedulerPollingIntervalMs: SCHEDULE_POLL_MS,
      logger: engineLogger(log),
    });
    await DBOS.launch();
    await applyDefinitions(role);
    return running(liveness, startWatchdog({ liveness, role, version, executorId, log }));
  } catch (error) {
    await stopExecuting();
    await liveness?.close();
    throw error;
  }
}

const running = (liveness: Liveness, watchdog: Watchdog): Engine => ({
  async close() {
    await within(watchdog.stop(), CLOSE_TIMEOUT_MS);
    await within(stopListening(), CLOSE_TIMEOUT_MS);
    await stopExecuting();
    // Last: the lock says that we may still be writing.
    await within(liveness.close(), CLOSE_TIMEOUT_MS);
  },
});
