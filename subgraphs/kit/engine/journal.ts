import { CHAIN } from './chain.ts';
import { ENGINE_SCHEMA, engineQuery } from './engine-database.ts';
import { toTasks, type JournalRow, type TaskView } from './task-view.ts';
import { undoName, type PlacedStep } from './placed-step.ts';

export type { TaskView } from './task-view.ts';

/** The part of a definition the journal is read against. */
export interface JournalDefinition {
  readonly steps: readonly PlacedStep[];
}

const JOURNAL = `
  with recursive ${CHAIN}, run as (
    select process_id, run, id, last_value(run) over whole as last_run, last_value(status) over whole as status,
           first_value(started_at) over whole as started_at
      from chain
    window whole as (partition by process_id order by run rows between unbounded preceding and unbounded following)
  )
  select r.process_id as id, r.run, r.last_run as "lastRun", r.status, r.started_at as "startedAt",
         i.inputs::jsonb #> '{json,0,optionalSteps}' as chosen,
         o.function_name as name, o.started_at_epoch_ms::float8 as "attemptAt", o.completed_at_epoch_ms::float8 as "endedAt",
         a.attempt ->> 'outcome' as outcome, a.attempt ->> 'next' as next, a.attempt ->> 'error' as error,
         a.attempt -> 'providerError' as "providerError", a.attempt -> 'reason' as reason,
         (a.attempt ->> 'until')::float8 as until, a.attempt -> 'exchanges' as exchanges
    from run r
    left join ${ENGINE_SCHEMA}.workflow_input i on i.workflow_uuid = r.process_id and r.run = 1
    left join ${ENGINE_SCHEMA}.operation_outputs o on o.workflow_uuid = r.id and o.function_name = any($2)
    left join lateral (select o.output::jsonb -> 'json' as attempt) a on true
   order by r.process_id, r.run, o.function_id`;

/** The tasks of many processes of one definition in one query; a process the engine does not know (any more) is missing. */
export async function readJournals(
  processIds: readonly string[],
  { steps }: JournalDefinition,
): Promise<Map<string, TaskView[]>> {
  if (processIds.length === 0) return new Map();
  const names = steps.flatMap(({ step }) => [step.name, undoName(step.name)]);
  const rows = await engineQuery<JournalRow>(JOURNAL, [processIds, names]);
  return new Map([...Map.groupBy(rows, (row) => row.id)].map(([id, own]) => [id, toTasks(steps, own)]));
}

/** Which of these processes the engine knows. */
export async function knownProcesses(processIds: readonly string[]): Promise<Set<string>> {
  const known = `select workflow_uuid as id from ${ENGINE_SCHEMA}.workflow_status where workflow_uuid = any($1::text[])`;
  return new Set((await engineQuery<{ id: string }>(known, [processIds])).map(({ id }) => id));
}

/** The tasks of one process in the order of its list; empty when the engine does not know it (any more). */
export async function readJournal(processId: string, definition: JournalDefinition): Promise<TaskView[]> {
  return (await readJournals([processId], definition)).get(processId) ?? [];
}
