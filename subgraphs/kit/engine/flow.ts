import { DBOS } from '@dbos-inc/dbos-sdk';
import type { EntityManager } from '@mikro-orm/postgresql';
import { attemptLocal, attemptRemote, type Attempt } from './attempt.ts';
import { outside } from './outside.ts';
import type { Queue, QueuedStart } from './queue.ts';
import type { TransactionSource } from './transaction.ts';
import { pause } from './transient.ts';
import { registerWorkflow } from './workflow.ts';

const MAX_WAIT_SECONDS = 30;
const FIRST_WAIT_SECONDS = 0.25;
const LISTEN_SECONDS = 30 * 86_400;

/** How one try at the outside went; `permanent`: no further try will help by itself. */
export type Tried<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly permanent: boolean; readonly error: string; readonly at: number };

/** What a flow acts with. Every effect is a durable step; all else in a flow is computed again from their recorded answers. */
export interface FlowSteps {
  /** Acts on the owner's store: committed together with its record, exactly once; a failure is tried again until it is done. */
  local<T>(name: string, act: (em: EntityManager) => Promise<T>): Promise<T>;
  /** One try at the outside, at least once. A `Permanent` thrown by the act is an answer too. */
  attempt<T>(name: string, act: () => Promise<T>): Promise<Tried<T>>;
  /** Waits before try `n + 1`: longer each time, at most half a minute. Counted from the failure, so a takeover waits no longer. */
  backOff(failedAt: number, n: number): Promise<void>;
  /** The next message sent to this flow; undefined when none came in time. */
  receive<T>(topic: string, timeoutSeconds?: number): Promise<T | undefined>;
}

/** A process that decides as it goes, where a fixed list of steps (`Process`) does not fit. Deterministic but for its steps. */
export type Flow<Args extends unknown[]> = (steps: FlowSteps, ...args: Args) => Promise<void>;

export interface RegisteredFlow<Args extends unknown[]> {
  /** Runs at once in this process; idempotent by id. */
  start(id: string, ...args: Args): Promise<void>;
  /** Runs when its date comes, in any process of this role; idempotent by id. */
  enqueue(queue: Queue, id: string, when: QueuedStart, ...args: Args): Promise<void>;
  /** Leaves a message that survives everything; delivered once per key. */
  send(id: string, topic: string, message: unknown, key: string): Promise<void>;
}

const toTried = <T>(attempt: Attempt): Tried<T> => {
  if (attempt.outcome === 'done') return { done: true, value: (attempt.adds as { value: T }).value };
  if (attempt.outcome === 'refused') throw new Error('A flow has nothing to refuse.');
  return { done: false, permanent: attempt.next === 'hold', error: attempt.error, at: attempt.at };
};

const backOff = (failedAt: number, n: number) =>
  pause(failedAt + Math.min(MAX_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(n, 20)) * 1_000 - Date.now());

const stepsOn = (source: TransactionSource): FlowSteps => ({
  async local<T>(name: string, act: (em: EntityManager) => Promise<T>) {
    for (let n = 1; ; n++) {
      const tried = toTried<T>(
        await attemptLocal(
          source,
          name,
          async (em) => ({ value: await act(em) }),
          () => 'retry',
        ),
      );
      if (tried.done) return tried.value;
      await backOff(tried.at, n);
    }
  },
  async attempt<T>(name: string, act: () => Promise<T>) {
    return toTried<T>(
      await attemptRemote(
        name,
        async () => ({ value: await act() }),
        (permanent) => (permanent ? 'hold' : 'retry'),
      ),
    );
  },
  backOff,
  receive: async <T>(topic: string, timeoutSeconds = LISTEN_SECONDS) =>
    (await DBOS.recv<T>(topic, { timeoutSeconds })) ?? undefined,
});

/** Makes a flow known to the engine; once, before the engine is launched. */
export function registerFlow<Args extends unknown[]>(
  name: string,
  source: TransactionSource,
  flow: Flow<Args>,
): RegisteredFlow<Args> {
  const steps = stepsOn(source);
  const workflow = registerWorkflow(name, (...args: Args) => flow(steps, ...args));
  return {
    async start(id, ...args) {
      await outside(() => DBOS.startWorkflow(workflow, { workflowID: id })(...args));
    },
    enqueue: (queue, id, when, ...args) => queue.start(workflow, id, when, ...args),
    send: (id, topic, message, key) => outside(() => DBOS.send(id, message, topic, key)),
  };
}
