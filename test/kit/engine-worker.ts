import { getExecutor } from '@dbos-inc/dbos-sdk/internal/dbos';
import pg from 'pg';
import { openStore } from '../../subgraphs/kit/database/open-store.ts';
import { withDatabaseLock } from '../../subgraphs/kit/database/with-lock.ts';
import { readJournal } from '../../subgraphs/kit/engine/journal.ts';
import { launchEngine } from '../../subgraphs/kit/engine/launch-engine.ts';
import { Permanent } from '../../subgraphs/kit/engine/step.ts';
import { createTransactionSource } from '../../subgraphs/kit/engine/transaction.ts';
import { consoleLogger } from '../../subgraphs/kit/logger.ts';
import { Entry, shop, type Order, type Outside } from './engine-shop.ts';

/** How this process is asked to die: in the act before its effect, after it, or round its record in the journal. */
export interface WorkerOptions {
  readonly databaseUrl: string;
  readonly executorId: string;
  readonly lostAfterMs?: number;
  readonly dieAt?: { readonly when: 'before' | 'after' | 'unrecorded' | 'recorded'; readonly step: string };
}

export type Request =
  | { readonly ask: 'start'; readonly id: string; readonly order: Order }
  | { readonly ask: 'outcome'; readonly id: string; readonly timeoutMs: number }
  | { readonly ask: 'retry' | 'journal'; readonly id: string }
  | { readonly ask: 'takeOver'; readonly executorId: string }
  | { readonly ask: 'close' };

const { databaseUrl, executorId, lostAfterMs, dieAt } = JSON.parse(process.argv[2] ?? '{}') as WorkerOptions;
const die = (when: string, step: string) => {
  if (dieAt?.when === when && dieAt.step === step) process.kill(process.pid, 'SIGKILL');
};

const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
pool.on('error', () => undefined);
const attempts = new Map<string, number>();

const untilDoneElsewhere = async (processId: string, act: string) => {
  for (;;) {
    const { rowCount } = await pool.query('select from shop.effect where process_id = $1 and act = $2', [processId, act]);
    if (rowCount) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const provider: Outside = {
  async call(act, input) {
    die('before', act);
    const tries = (attempts.get(`${input.stepKey} ${act}`) ?? 0) + 1;
    attempts.set(`${input.stepKey} ${act}`, tries);
    const again = await pool.query<{ released: boolean }>('select released from shop.switch where process_id = $1', [
      input.processId,
    ]);
    if (input.permanent === act && !again.rows[0]?.released) throw new Permanent(`${act} needs a person`);
    if (tries <= (input.failing?.[act] ?? 0)) throw new Error(`${act} is down`);
    // Only its first execution: the work that was taken from a living machine may come back to it.
    if (input.brokenOn === executorId && act === 'authorize' && tries === 1) {
      await untilDoneElsewhere(input.processId, act);
      throw new Permanent('broken here');
    }
    if (input.slowMs) await new Promise((resolve) => setTimeout(resolve, input.slowMs));
    await pool.query('insert into shop.effect (process_id, key, act, executor) values ($1, $2, $3, $4)', [
      input.processId,
      input.stepKey,
      act,
      executorId,
    ]);
    die('after', act);
    return input.stepKey;
  },
};

const store = openStore({ url: databaseUrl, schema: 'shop', entities: [Entry], migrations: [] });
const source = createTransactionSource('shop', () => store.orm.em);
const running = shop.register(provider, source);
const engine = await withDatabaseLock(databaseUrl, 'engine', () =>
  launchEngine({
    databaseUrl,
    role: 'shop',
    executorId,
    lostAfterMs,
    log: { ...consoleLogger, info: () => undefined, warn: () => undefined },
    onLost: (reason) => {
      console.error(reason);
      process.exit(70);
    },
  }),
);

const system = getExecutor().systemDatabase;
const record = system.recordOperationResult.bind(system);
system.recordOperationResult = async (...args: Parameters<typeof record>) => {
  die('unrecorded', args[2]);
  await record(...args);
  die('recorded', args[2]);
};

async function answer(request: Request): Promise<unknown> {
  switch (request.ask) {
    case 'start':
      return running.start(request.id, request.order);
    case 'outcome':
      return running.outcome(request.id, request.timeoutMs);
    case 'retry':
      return running.retry(request.id);
    case 'journal':
      return readJournal(request.id, shop);
    case 'takeOver':
      await getExecutor().recoverPendingWorkflows([request.executorId]);
      return undefined;
    case 'close':
      await engine.close();
      await store.close();
      await pool.end();
      setTimeout(() => process.exit(0), 50);
      return undefined;
  }
}

process.on('message', ({ seq, request }: { seq: number; request: Request }) => {
  answer(request).then(
    (value) => process.send?.({ seq, value }),
    (error: unknown) => process.send?.({ seq, error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
