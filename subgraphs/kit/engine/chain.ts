import { DBOS } from '@dbos-inc/dbos-sdk';
import { ENGINE_SCHEMA, engineQuery } from './engine-database.ts';
import { outside } from './outside.ts';

/** Every wait ends a run of the process, and the next run goes on from there. The first one has the process's own id. */
export const runId = (processId: string, run: number): string => (run === 1 ? processId : `${processId}~${run}`);

/** The workflow that carries a waiting process on. */
export const continuedName = (processName: string): string => `${processName}${CONTINUED}`;
export const CONTINUED = ' continued';

/** SQL: the runs of the processes in `$1`, from the first on; each is found by its key. */
export const CHAIN = `
  chain as (
    select s.workflow_uuid as process_id, 1 as run, s.workflow_uuid as id, s.status,
           coalesce(s.started_at_epoch_ms, s.created_at)::float8 as started_at
      from ${ENGINE_SCHEMA}.workflow_status s where s.workflow_uuid = any($1::text[])
     union all
    select c.process_id, c.run + 1, s.workflow_uuid, s.status, null
      from chain c join ${ENGINE_SCHEMA}.workflow_status s on s.workflow_uuid = c.process_id || '~' || (c.run + 1)
  )`;

const LAST = `with recursive ${CHAIN} select id, run, status from chain order by run desc limit 1`;

export interface Run {
  readonly id: string;
  readonly run: number;
  readonly status: string;
}

/** The run a process is in, or ended with; undefined when the engine does not know it. */
export async function lastRun(processId: string): Promise<Run | undefined> {
  const [last] = await engineQuery<Run>(LAST, [[processId]]);
  return last;
}

const WAKE_TOPIC = 'wake';
const RUNNING = new Set(['PENDING', 'ENQUEUED']);

/** Due at once, and no longer at a date: that is how a run that was woken differs from one whose time is over. */
const DUE = `update ${ENGINE_SCHEMA}.workflow_status set status = 'ENQUEUED', delay_until_epoch_ms = null`;
const MAKE_DUE = `${DUE} where workflow_uuid = $1 and status in ('DELAYED', 'ENQUEUED') returning workflow_uuid`;
const MAKE_DUE_IF_TOLD = `${DUE} where workflow_uuid = $2 and status = 'DELAYED'
    and exists (select from ${ENGINE_SCHEMA}.notifications where destination_uuid = $1 and topic = '${WAKE_TOPIC}')`;
const WAS_WOKEN = `select delay_until_epoch_ms is null as woken from ${ENGINE_SCHEMA}.workflow_status where workflow_uuid = $1`;

/**
 * Carries a waiting process on; one that does not wait is left alone. What it waits for is in its owner's store by now. A run
 * that is just about to wait finds our message after it has set down the next run, or we find that next run: one of the two.
 */
export async function wakeProcess(processId: string): Promise<void> {
  for (;;) {
    const last = await lastRun(processId);
    const delayed = last?.status === 'DELAYED';
    if (!last || (!delayed && !RUNNING.has(last.status)) || (delayed && last.run === 1)) return;
    const due = last.run > 1 && last.status !== 'PENDING' && (await engineQuery(MAKE_DUE, [last.id])).length > 0;
    if (delayed && due) return;
    if (!delayed) {
      await outside(() => DBOS.send(last.id, WAKE_TOPIC, WAKE_TOPIC, WAKE_TOPIC));
      if ((await lastRun(processId))?.run === last.run) return;
    }
  }
}

/** After the next run was set down: woken while this one was still at work, so it need not wait. */
export const heedWake = (run: string, next: string): Promise<void> =>
  DBOS.runStep(async () => void (await engineQuery(MAKE_DUE_IF_TOLD, [run, next])), { name: 'heed wake' });

/** Whether this run was woken, or its time is over. */
export const wasWoken = (run: string): Promise<boolean> =>
  DBOS.runStep(async () => (await engineQuery<{ woken: boolean }>(WAS_WOKEN, [run]))[0]?.woken === true, { name: 'woken' });
