import { DBOS } from '@dbos-inc/dbos-sdk';
import { dbRetryConfig, INTERNAL_QUEUE_NAME } from '@dbos-inc/dbos-sdk/internal/utils';
import { registerInternalQueue } from '@dbos-inc/dbos-sdk/internal/wfqueue';
import type { Logger } from '../logger.ts';
import { applyDefinitions, forgetDefinitions } from './definitions.ts';
import { ENGINE_SCHEMA } from './engine-database.ts';
import { engineLogger } from './engine-logger.ts';
import { createEnginePool } from './engine-pool.ts';
import { holdLiveness } from './liveness.ts';
import { migrateEngine } from './migrate-engine.ts';
import { startWatchdog } from './watchdog.ts';

const CLOSE_TIMEOUT_MS = 5_000;
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
  /** How long the database may be away before that; the others wait no longer than the lock is free. */
  readonly lostAfterMs?: number;
}

export interface Engine {
  /** Stops executing and lets go of everything registered; never takes much longer than five seconds. Work under way is taken over. */
  close(): Promise<void>;
}

/** Constant, so that a deploy takes over the work of the one before. Change a registered body only behind DBOS.patch(). */
const versionOf = (role: string) => `${role}/1`;

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
  lostAfterMs = 15_000,
}: EngineOptions): Promise<Engine> {
  const version = versionOf(role);
  await migrateEngine(databaseUrl);
  const liveness = await holdLiveness({ databaseUrl, executorId, log, onLost, graceMs: lostAfterMs });
  const pool = createEnginePool(databaseUrl);
  // Shutting down after a database outage may never end by itself.
  const shutdown = async () => {
    await within(DBOS.shutdown({ deregister: true }), CLOSE_TIMEOUT_MS);
    forgetDefinitions();
    await within(pool.end(), CLOSE_TIMEOUT_MS);
  };
  try {
    // The defaults wait up to a minute after an outage, and a second before recovered work is picked up.
    Object.assign(dbRetryConfig, { initialBackoffSec: 0.1, maxBackoffSec: 2 });
    registerInternalQueue(INTERNAL_QUEUE_NAME, { minPollingIntervalMs: RECOVERY_POLL_MS });
    DBOS.setConfig({
      name: role,
      systemDatabaseUrl: databaseUrl,
      systemDatabasePool: pool,
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
  } catch (error) {
    await shutdown();
    await liveness.close();
    throw error;
  }
  const watchdog = startWatchdog({ liveness, role, version, executorId, log });

  return {
    async close() {
      await within(watchdog.stop(), CLOSE_TIMEOUT_MS);
      await shutdown();
      // Last: the lock says that we may still be writing.
      await within(liveness.close(), CLOSE_TIMEOUT_MS);
    },
  };
}
