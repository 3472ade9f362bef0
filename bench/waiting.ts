import { fileURLToPath } from 'node:url';
import { startProgram } from './program.ts';
import { table } from './report.ts';
import { quantile } from './rounds.ts';
import { withClient, type BenchServer } from './world.ts';

const REAL = 100;
const COPIES = 999;
const IDLE_MS = 10_000;
const program = fileURLToPath(new URL('waiting-program.ts', import.meta.url));

interface Idle {
  rss: number;
  heap: number;
  cpu: number;
  launchMs: number;
}

const legend = `A process that waits (for a bank, a deposit, an approval) ends its run and leaves a row with a date. ${REAL} were really parked and their rows copied
${COPIES} times with ids of their own. Then a new process was started on that database.`;

/** Every row of the engine that names one of the processes, again under other names. */
const copyOf = (name: string) => `
  insert into dbos.${name}
  select (jsonb_populate_record(null::dbos.${name}, replace(to_jsonb(s)::text, p.id, p.id || '-' || n)::jsonb)).*
    from unnest($1::text[]) p(id)
    join dbos.${name} s on s.workflow_uuid = p.id or s.workflow_uuid like p.id || '~%'
   cross join generate_series(1, ${COPIES}) n`;

/** What 100,000 waiting processes cost the one that would carry them on. */
export async function waiting(server: BenchServer): Promise<string> {
  const databaseUrl = await server.createDatabase();
  const first = await startProgram(program, [databaseUrl]);
  const none = await first.ask<Idle>({ idleMs: IDLE_MS });
  const ids = await first.ask<string[]>({ park: REAL });
  await first.close();
  await withClient(databaseUrl, async (client) => {
    for (const name of ['workflow_status', 'operation_outputs']) await client.query(copyOf(name), [ids]);
    await client.query('analyze dbos.workflow_status, dbos.operation_outputs');
  });

  const second = await startProgram(program, [databaseUrl]);
  const many = await second.ask<Idle>({ idleMs: IDLE_MS });
  const took = await second.ask<number[]>({ wake: ids });
  await second.close();

  const row = (name: string, { rss, heap, cpu, launchMs }: Idle) => [
    name,
    `${rss.toFixed(0)} MB`,
    `${heap.toFixed(0)} MB`,
    `${(cpu * 100).toFixed(1)} %`,
    `${launchMs.toFixed(0)} ms`,
  ];
  const rows = [row('none', none), row((REAL * (COPIES + 1)).toLocaleString('en'), many)];
  return [
    legend,
    table(['Waiting', 'Resident memory', 'Heap', 'Idle, of one core', 'Start until ready'], rows),
    `From the wake of one of them to its end: ${quantile(took, 0.5).toFixed(0)} ms (p50), ${quantile(took, 0.99).toFixed(0)} ms (p99).`,
  ].join('\n\n');
}
