import { DBOS } from '@dbos-inc/dbos-sdk';
import { systemClock, type Clock } from '../clock.ts';
import { CONTINUED } from './chain.ts';
import { ENGINE_SCHEMA, engineQuery } from './engine-database.ts';
import { defineSchedule } from './schedule.ts';

export interface PurgeOptions {
  readonly olderThanDays: number;
  readonly cron?: string;
  readonly clock?: Clock;
}

const DAY_MS = 86_400_000;
const BATCH = 500;

const isContinued = (row: string) => `right(${row}.name, ${CONTINUED.length}) = '${CONTINUED}'`;

/** What has ended and was carried on by nothing, with the runs before it. */
const FINISHED = `
  with recursive ended as (
    select workflow_uuid as id, name, parent_workflow_id from ${ENGINE_SCHEMA}.workflow_status s
     where completed_at < $1 and status in ('SUCCESS', 'ERROR', 'CANCELLED') and application_name = $2
       and not exists (select from ${ENGINE_SCHEMA}.workflow_status next
                        where next.parent_workflow_id = s.workflow_uuid and ${isContinued('next')})
     limit ${BATCH}
  ), whole as (
    select * from ended
     union
    select s.workflow_uuid, s.name, s.parent_workflow_id
      from whole w join ${ENGINE_SCHEMA}.workflow_status s on s.workflow_uuid = w.parent_workflow_id
     where ${isContinued('w')}
  )
  select id from whole`;

const ORPHANS = `
  delete from ${ENGINE_SCHEMA}.transaction_completion t
   where t.created_at < $1
     and not exists (select from ${ENGINE_SCHEMA}.workflow_status s where s.workflow_uuid = t.workflow_id)`;

/** Deletes the journals of workflows that finished before `before`; answers how many. */
export async function purgeFinished(role: string, before: Date): Promise<number> {
  let deleted = 0;
  for (;;) {
    const rows = await engineQuery<{ id: string }>(FINISHED, [before.getTime(), role]);
    if (rows.length === 0) break;
    await DBOS.deleteWorkflows(rows.map(({ id }) => id));
    deleted += rows.length;
  }
  await engineQuery(ORPHANS, [before.getTime()]);
  return deleted;
}

/** Purges every night. A purged id could run again: the owner keeps its own row for each key it has accepted. */
export function definePurge(role: string, { olderThanDays, cron = '17 3 * * *', clock = systemClock }: PurgeOptions): void {
  defineSchedule('purge', cron, async () => {
    await purgeFinished(role, new Date(clock.now().getTime() - olderThanDays * DAY_MS));
  });
}
