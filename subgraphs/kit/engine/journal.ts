import { ENGINE_SCHEMA, engineQuery } from './engine-database.ts';
import { toTasks, type JournalRow, type TaskView } from './task-view.ts';
import { undoName, type PlacedStep } from './run-process.ts';

export type { TaskView } from './task-view.ts';

/** The part of a definition the journal is read against. */
export interface JournalDefinition {
  readonly steps: readonly PlacedStep[];
}

const JOURNAL = `
  select s.workflow_uuid as id, s.status, (extract(epoch from now()) * 1000)::float8 as now,
         coalesce(s.started_at_epoch_ms, s.created_at)::float8 as "startedAt",
         o.function_name as name, o.started_at_epoch_ms::float8 as "attemptAt", o.completed_at_epoch_ms::float8 as "endedAt",
         o.output::jsonb #>> '{json,outcome}' as outcome, o.output::jsonb #>> '{json,next}' as next,
         o.output::jsonb #>> '{json,error}' as error
    from ${ENGINE_SCHEMA}.workflow_status s
    left join ${ENGINE_SCHEMA}.operation_outputs o on o.workflow_uuid = s.workflow_uuid and o.function_name = any($2)
   where s.workflow_uuid = any($1)
   order by s.workflow_uuid, o.function_id`;

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

/** The tasks of one process in the order of its list; empty when the engine does not know it (any more). */
export async function readJournal(processId: string, definition: JournalDefinition): Promise<TaskView[]> {
  return (await readJournals([processId], definition)).get(processId) ?? [];
}
