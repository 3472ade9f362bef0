import { setTimeout as wait } from 'node:timers/promises';
import { countStatements } from '../subgraphs/kit/database/statement-counter.ts';
import { prepareCheckouts, runCheckouts, watching, type Sender, type Watcher } from './checkout-load.ts';
import { withClient } from './world.ts';

const CHECKOUTS = 16;
const IDLE_MS = 4_000;

/** What one checkout asks of the database, from the mutation until it is completed. */
export interface DatabaseWork {
  statements: number;
  /** Of these, on the tables of the durable engine. */
  ofEngine: number;
  /** Of these, the ones that write. */
  writes: number;
  /** begin, commit and the like. */
  transactionStatements: number;
  /** Transactions that wrote something: each waits for the disk once. */
  commits: number;
  /** Recorded steps of the durable engine, those of the fulfilment included. */
  steps: number;
}

const writing = /\b(insert into|update|delete from)\b/i;
const ofEngine = /"?dbos"?\./;

/** Every statement of this process meanwhile, and every transaction that wrote. */
async function observe(databaseUrl: string, work: () => Promise<unknown>) {
  const nextTransaction = () =>
    withClient(databaseUrl, async (client) => {
      const { rows } = await client.query<{ id: string }>(`select pg_current_xact_id()::text as id ${watching}`);
      return Number(rows[0]?.id);
    });
  const steps = () =>
    withClient(databaseUrl, async (client) => {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from dbos.operation_outputs ${watching}`,
      );
      return rows[0]?.count ?? NaN;
    });
  const stepsBefore = await steps();
  const before = await nextTransaction();
  const started = performance.now();
  const counted = await countStatements(work, { wholeProcess: true });
  const seconds = (performance.now() - started) / 1000;
  const statements = counted.statements.filter((sql) => !sql.includes(watching));
  return {
    seconds,
    statements: statements.length,
    ofEngine: statements.filter((sql) => ofEngine.test(sql)).length,
    writes: statements.filter((sql) => writing.test(sql)).length,
    transactionStatements: counted.transactionStatements.length,
    commits: (await nextTransaction()) - before - 1,
    steps: (await steps()) - stepsBefore,
  };
}

/** Averaged over several at once, less what the idle process does by itself in that time. */
export async function measureCheckout(graph: Sender, databaseUrl: string, watcher: Watcher): Promise<DatabaseWork> {
  const ready = await prepareCheckouts(graph, CHECKOUTS + 8);
  await runCheckouts(ready.splice(0, 8), 8, watcher);
  await wait(500);
  const idle = await observe(databaseUrl, () => wait(IDLE_MS));
  const busy = await observe(databaseUrl, () => runCheckouts(ready, 8, watcher));
  const ofOne = (what: keyof DatabaseWork) => Math.round((busy[what] - (idle[what] / idle.seconds) * busy.seconds) / CHECKOUTS);
  return {
    statements: ofOne('statements'),
    ofEngine: ofOne('ofEngine'),
    writes: ofOne('writes'),
    transactionStatements: ofOne('transactionStatements'),
    commits: ofOne('commits'),
    steps: ofOne('steps'),
  };
}
