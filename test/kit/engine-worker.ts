import { getExecutor } from '@dbos-inc/dbos-sdk/internal/dbos';
import pg from 'pg';
import { openStore } from '../../subgraphs/kit/database/open-store.ts';
import { withDatabaseLock } from '../../subgraphs/kit/database/with-lock.ts';
import { readJournal } from '../../subgraphs/kit/engine/journal.ts';
import { registerFlow } from '../../subgraphs/kit/engine/flow.ts';
import { launchEngine } from '../../subgraphs/kit/engine/launch-engine.ts';
import { Permanent } from '../../subgraphs/kit/engine/step.ts';
import { createTransactionSource } from '../../subgraphs/kit/engine/transaction.ts';
import { consoleLogger } from '../../subgraphs/kit/logger.ts';
import { Entry, shop, type Order, type Outside } from './engine-shop.ts';

/** Where in the work: in the act before its effect, after it, or round its record in the journal. */
export interface Moment {
  readonly when: 'before' | 'after' | 'unrecorded' | 'recorded';
  /** A step; or `park`, where the next run is set down; `end`, where a run ends; `wake`, where it is told. */
  readonly step: string;
}

export interface WorkerOptions {
  readonly databaseUrl: string;
  readonly executorId: string;
  readonly lostAfterMs?: number;
  readonly dieAt?: Moment;
  /** Stays there for half a second. */
  readonly stallAt?: Moment;
}

export type Request =
  | { readonly ask: 'start'; readonly id: string; readonly order: Order }
  | { readonly ask: 'outcome'; readonly id: string; readonly timeoutMs: number }
  | { readonly ask: 'retry' | 'journal' | 'wake' | 'wave'; readonly id: string }
  | { readonly ask: 'takeOver'; readonly executorId: string }
  | { readonly ask: 'close' };

const { databaseUrl, executorId, lostAfterMs, dieAt, stallAt } = JSON.parse(process.argv[2] ?? '{}') as WorkerOptions;
const reach = async (when: Moment['when'], step: string) => {
  if (dieAt?.when === when && dieAt.step === step) process.kill(process.pid, 'SIGKILL');
  if (stallAt?.when === when && stallAt.step === step) await new Promise((resolve) => setTimeout(resolve, 500));
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
    await reach('before', act);
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
    await reach('after', act);
    return input.stepKey;
  },
  async answered(processId) {
    const { rowCount } = await pool.query('select from shop.answer where process_id = $1', [processId]);
    return rowCount === 1;
  },
};

const store = openStore({ url: databaseUrl, schema: 'shop', entities: [Entry], migrations: [] });
const source = createTransactionSource('shop', () => store.orm.em);
const running = shop.register(provider, source);
const wave = registerFlow('wave', source, async (steps, id: string) => {
  const order = { item: 'wave', optionalSteps: [], processId: id };
  const acts = ['one', 'two', 'three'].map((name, i) => ({
    name,
    act: () => provider.call(name, { ...order, stepKey: `${id}:${name}`, slowMs: 200 * (3 - i) }),
  }));
  const tried = await steps.attemptAll(acts);
  const text = tried.map((end) => (end.done ? end.value : end.error)).join(' ');
  await steps.local('write down', async (em) => void em.create(Entry, { processId: id, text }));
});
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
  await reach('unrecorded', args[2]);
  await record(...args);
  await reach('recorded', args[2]);
};
const startChild = system.initChildWorkflowStatus.bind(system);
system.initChildWorkflowStatus = async (...args: Parameters<typeof startChild>) => {
  await reach('before', 'park');
  const started = await startChild(...args);
  await reach('after', 'park');
  return started;
};
const send = system.sendDirect.bind(system);
system.sendDirect = async (...args: Parameters<typeof send>) => {
  await reach('before', 'wake');
  return send(...args);
};
const end = system.recordWorkflowOutput.bind(system);
system.recordWorkflowOutput = async (...args: Parameters<typeof end>) => {
  await reach('before', 'end');
  return end(...args);
};

async function answer(request: Request): Promise<unknown> {
  switch (request.ask) {
    case 'start':
      return running.start(request.id, request.order);
    case 'outcome':
      return running.outcome(request.id, request.timeoutMs);
    case 'retry':
      return running.retry(request.id);
    case 'wake':
      return running.wake(request.id);
    case 'wave':
      return wave.start(request.id, request.id);
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
