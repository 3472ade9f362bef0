import { getExecutor } from '@dbos-inc/dbos-sdk/internal/dbos';
import type { Logger } from '../logger.ts';
import { ENGINE_SCHEMA } from './engine-database.ts';
import { lockKey, type Liveness } from './liveness.ts';
import { messageOf } from './transient.ts';

const INTERVAL_MS = 1_000;

/** One statement a second: the executors with work under way whose lock is free, each now locked by us, so no other watchdog takes it. */
const CLAIM_DEAD = `
  with working as materialized (
    select distinct executor_id as id from ${ENGINE_SCHEMA}.workflow_status
     where status = 'PENDING' and application_name = $1 and application_version = $2 and executor_id <> $3
  )
  select id from working where pg_try_advisory_lock(${lockKey('id')})`;

export interface Watchdog {
  stop(): Promise<void>;
}

export interface WatchdogOptions {
  readonly liveness: Liveness;
  readonly role: string;
  readonly version: string;
  readonly executorId: string;
  readonly log: Logger;
}

/**
 * Takes over what dead machines of the same role left under way, our own earlier incarnation included. Handing over is one
 * atomic update, and each execution is fenced by its owner token: a machine that only seemed dead stops at its next write.
 */
export function startWatchdog({ liveness, role, version, executorId, log }: WatchdogOptions): Watchdog {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const sweep = async () => {
    const dead = await liveness.query<{ id: string }>(CLAIM_DEAD, [role, version, executorId]);
    for (const { id } of dead) {
      try {
        const taken = await getExecutor().recoverPendingWorkflows([id]);
        if (taken.length > 0) log.info(`Took over ${taken.length} running processes of ${id}, which is gone.`);
      } finally {
        await liveness.query(`select pg_advisory_unlock(${lockKey('$1')})`, [id]);
      }
    }
  };

  const loop = async (): Promise<void> => {
    // A sweep that fails has lost its connection; liveness deals with that, and the next one tries again.
    if (liveness.settled()) await sweep().catch((error: unknown) => log.warn(`Watchdog: ${messageOf(error)}`));
    if (stopped) return;
    timer = setTimeout(() => {
      running = loop();
    }, INTERVAL_MS);
  };

  let running = loop();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
