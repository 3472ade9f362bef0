import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../../subgraphs/kit/engine/outcome.ts';
import type { TaskView } from '../../subgraphs/kit/engine/task-view.ts';
import type { Order } from './engine-shop.ts';
import type { Request, WorkerOptions } from './engine-worker.ts';

const PROGRAM = fileURLToPath(new URL('engine-worker.ts', import.meta.url));

/** Without optional steps unless it names some. */
export type TestOrder = Omit<Order, 'optionalSteps'> & Partial<Order>;

/** A process of its own with an engine in it, which can be killed. */
export interface Machine {
  readonly child: ChildProcess;
  readonly gone: Promise<unknown>;
  start(id: string, order: TestOrder): Promise<void>;
  outcome(id: string, timeoutMs?: number): Promise<Outcome<unknown, unknown> | undefined>;
  retry(id: string): Promise<void>;
  wake(id: string): Promise<void>;
  /** Starts a flow that makes three tries at once. */
  wave(id: string): Promise<void>;
  journal(id: string): Promise<TaskView[]>;
  /** What a watchdog does that believes the other one dead. */
  takeOver(executorId: string): Promise<void>;
  close(): Promise<void>;
}

const machines = new Set<ChildProcess>();

export async function startMachine(options: WorkerOptions): Promise<Machine> {
  const child = fork(PROGRAM, [JSON.stringify(options)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: 'inherit',
  });
  child.setMaxListeners(0);
  machines.add(child);
  const gone = once(child, 'exit').finally(() => machines.delete(child));
  const [first] = (await Promise.race([once(child, 'message'), gone])) as [{ ready?: boolean }];
  if (!first?.ready) throw new Error('The machine did not start.');
  let last = 0;
  const ask = (request: Request) =>
    new Promise<unknown>((resolve, reject) => {
      const seq = ++last;
      const listen = (message: { seq: number; value?: unknown; error?: string }) => {
        if (message.seq !== seq) return;
        child.off('message', listen);
        if (message.error === undefined) resolve(message.value);
        else reject(new Error(message.error));
      };
      child.on('message', listen);
      child.send({ seq, request });
    });
  return {
    child,
    gone,
    async start(id, order) {
      await ask({ ask: 'start', id, order: { optionalSteps: [], ...order } });
    },
    outcome: async (id, timeoutMs = 15_000) =>
      (await ask({ ask: 'outcome', id, timeoutMs })) as Outcome<unknown, unknown> | undefined,
    async retry(id) {
      await ask({ ask: 'retry', id });
    },
    async wake(id) {
      await ask({ ask: 'wake', id });
    },
    async wave(id) {
      await ask({ ask: 'wave', id });
    },
    journal: async (id) => (await ask({ ask: 'journal', id })) as TaskView[],
    async takeOver(executorId) {
      await ask({ ask: 'takeOver', executorId });
    },
    async close() {
      await ask({ ask: 'close' });
      await gone;
    },
  };
}

/** Kills what a failed test left. */
export const killMachines = () => machines.forEach((child) => child.kill('SIGKILL'));
