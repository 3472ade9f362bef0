import { continuedName } from './chain.ts';
import { ENGINE_SCHEMA, engineQuery } from './engine-database.ts';
import type { JournalDefinition } from './journal.ts';
import { undoName } from './placed-step.ts';

/** Looks at what runs now only: whatever waits for an answer, or has ended, has no run under way. */
const HELD = `
  select regexp_replace(s.workflow_uuid, '~\\d+$', '') as id
    from ${ENGINE_SCHEMA}.workflow_status s
   cross join lateral (
     select o.output::jsonb #>> '{json,next}' as next from ${ENGINE_SCHEMA}.operation_outputs o
      where o.workflow_uuid = s.workflow_uuid and o.function_name = any($2)
      order by o.function_id desc limit 1
   ) last
   where s.status = 'PENDING' and s.name = any($1) and last.next = 'hold'`;

/** The processes of one definition that a breakdown has stopped and that a person has to look at. */
export async function heldProcesses({ name, steps }: JournalDefinition & { readonly name: string }): Promise<string[]> {
  const tasks = steps.flatMap(({ step }) => [step.name, undoName(step.name)]);
  const rows = await engineQuery<{ id: string }>(HELD, [[name, continuedName(name)], tasks]);
  return rows.map(({ id }) => id);
}
