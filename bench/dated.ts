import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startProgram } from './program.ts';
import { table } from './report.ts';
import { withClient, type BenchServer } from './world.ts';

const REAL = 100;
const COPIES = 999;
const DUE = 1_000;
const IDLE_MS = 10_000;
const DAY = 86_400_000;
const program = fileURLToPath(new URL('dated-program.ts', import.meta.url));

interface Idle {
  rss: number;
  heap: number;
  cpu: number;
  launchMs: number;
}

/** Each waiting part again under other ids, with its customer order and its entry in the engine; nobody reads lines and tasks while they wait. */
const copies = [
  `insert into dbos.workflow_status
   with waiting as materialized (
     select to_jsonb(w)::text as entry, o.id::text as id from ordering.product_order o
     join dbos.workflow_status w on w.workflow_uuid like 'fulfilment:' || o.id || '%' and w.status = 'DELAYED')
   select copy.* from waiting cross join generate_series(1, $1::int) n
   cross join lateral jsonb_populate_record(null::dbos.workflow_status, replace(entry, id, md5(id || n)::uuid::text)::jsonb) copy`,
  `insert into ordering.customer_order overriding user value
   select copy.* from ordering.customer_order c cross join generate_series(1, $1::int) n
   cross join lateral jsonb_populate_record(c, jsonb_build_object('id', md5(c.id::text || n)::uuid, 'external_id', c.external_id || '-' || n)) copy`,
  `insert into ordering.product_order overriding user value
   select copy.* from ordering.product_order o cross join generate_series(1, $1::int) n
   cross join lateral jsonb_populate_record(o, jsonb_build_object('id', md5(o.id::text || n)::uuid,
     'customer_order_id', md5(o.customer_order_id::text || n)::uuid, 'external_id', o.external_id || '-' || n)) copy`,
];

const waitingRows = `select count(*)::int as count from dbos.workflow_status where status = 'DELAYED'`;

/** What a million dated parts cost the process that would begin them. */
async function waitingParts(server: BenchServer): Promise<string> {
  const databaseUrl = await server.createDatabase();
  const at = new Date(Date.now() + 400 * DAY).toISOString();
  const first = await startProgram(program, [databaseUrl]);
  const none = await first.ask<Idle>({ idleMs: IDLE_MS });
  await first.ask({ accept: { orders: REAL, at } });
  await first.close();
  const count = await withClient(databaseUrl, async (client) => {
    for (const copy of copies) await client.query(copy, [COPIES]);
    await client.query('vacuum analyze ordering.customer_order, ordering.product_order, dbos.workflow_status');
    const { rows } = await client.query<{ count: number }>(waitingRows);
    return rows[0]?.count ?? 0;
  });

  const second = await startProgram(program, [databaseUrl]);
  const many = await second.ask<Idle>({ idleMs: IDLE_MS });
  const moved = await second.ask<number>({ moveTo: new Date(Date.now() + DAY).toISOString() });
  await second.close();

  const row = (name: string, { rss, heap, cpu, launchMs }: Idle) => [
    name,
    `${rss.toFixed(0)} MB`,
    `${heap.toFixed(0)} MB`,
    `${(cpu * 100).toFixed(1)} %`,
    `${launchMs.toFixed(0)} ms`,
  ];
  return [
    `The whole graph in one process. ${REAL} dated orders were accepted and their rows copied ${COPIES.toLocaleString('en')} times with ids of their own; then a new process was started on that database.`,
    table(
      ['Parts waiting for their date', 'Resident memory', 'Heap', 'Idle, of one core', 'Start until ready'],
      [row('none', none), row(count.toLocaleString('en'), many)],
    ),
    `Moving the sandbox's clock by a day, so that all of them follow: ${(moved / 1_000).toFixed(1)} s.`,
  ].join('\n\n');
}

const ended = `select count(*) filter (where state = 'completed')::int as done, count(*)::int as "all" from ordering.product_order`;
const outOfOrder = `
  select count(*)::int as count from ordering.product_order later
  join ordering.product_order earlier on earlier.customer_order_id = later.customer_order_id and earlier.part < later.part
  where later.started_at < earlier.completion_date`;
const wrong = `
  select count(*)::int as count from inventory.product p
  where p.status <> 'terminated' or (select count(*) from inventory.product_version v where v.product_id = p.id) <> 2`;

/** Two parts an order, the second ending what the first has brought: all due in the same minute. */
async function dueTogether(server: BenchServer): Promise<string> {
  const databaseUrl = await server.createDatabase();
  const due = Date.now() + 30 * DAY;
  const child = await startProgram(program, [databaseUrl]);
  const accepted = await child.ask<number>({
    accept: { orders: DUE / 2, at: new Date(due).toISOString(), until: new Date(due + 1_000).toISOString() },
  });
  const begun = performance.now();
  void child.ask({ moveTo: new Date(due + 60_000).toISOString() });
  const figures = await withClient(databaseUrl, async (client) => {
    for (let done = 0; done < DUE;) {
      await wait(500);
      const { rows } = await client.query<{ done: number; all: number }>(ended);
      done = rows[0]?.done ?? 0;
      if (performance.now() - begun > 3_600_000) throw new Error(`Only ${done} parts were done within an hour.`);
    }
    const took = performance.now() - begun;
    const count = async (sql: string) => (await client.query<{ count: number }>(sql)).rows[0]?.count ?? NaN;
    return { took, outOfOrder: await count(outOfOrder), wrong: await count(wrong) };
  });
  await child.close();
  const rate = (ms: number) => `${(DUE / (ms / 1_000)).toFixed(0)} per second`;
  return [
    `${(DUE / 2).toLocaleString('en')} orders of two parts each, on and off again, all due in the same minute; one process.`,
    table(
      ['', ''],
      [
        ['Accepted and set down', rate(accepted)],
        ['Fulfilled once they were due', rate(figures.took)],
        ['Parts that began before the one they follow was done', figures.outOfOrder],
        ['Products that were not brought once and ended once', figures.wrong],
      ],
    ),
  ].join('\n\n');
}

/** What waits for a date, and what happens when the date comes. */
export const dated = async (server: BenchServer): Promise<string> =>
  [await waitingParts(server), await dueTogether(server)].join('\n\n');
