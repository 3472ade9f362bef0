import { DBOS } from '@dbos-inc/dbos-sdk';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProviderErrorFields } from '../provider-error.ts';
import { attemptLocal, attemptRemote, type Attempt } from './attempt.ts';
import type { Exchange } from './exchange.ts';
import { outside } from './outside.ts';
import type { Queue, QueuedStart } from './queue.ts';
import type { TransactionSource } from './transaction.ts';
import { pause } from './transient.ts';
import { registerWorkflow } from './workflow.ts';

const MAX_WAIT_SECONDS = 30;
const FIRST_WAIT_SECONDS = 0.25;
const LISTEN_SECONDS = 30 * 86_400;

/** How one try at the outside went; `permanent`: no further try will help by itself. */
export type Tried<T> = {
  /** What was said to other systems. */
  readonly exchanges: readonly Exchange[];
} & (
  | { readonly done: true; readonly value: T }
  | {
      readonly done: false;
      readonly permanent: boolean;
      readonly error: string;
      readonly providerError: ProviderErrorFields | undefined;
      readonly at: number;
    }
);

/** One of several tries made at the same time. */
export interface NamedAct<T> {
  readonly name: string;
  readonly act: () => Promise<T>;
}

/** What a flow acts with. Every effect is a durable step; all else in a flow is computed again from their recorded answers. */
export interface FlowSteps {
  /** The id it was started with. */
  readonly id: string;
  /** Acts on the owner's store: committed together with its record, exactly once; a failure is tried again until it is done. */
  local<T>(name: string, act: (em: EntityManager) => Promise<T>): Promise<T>;
  /** One try at the outside, at least once. A `Permanent` thrown by the act is an answer too. */
  attempt<T>(name: string, act: () => Promise<T>): Promise<Tried<T>>;
  /** Several tries at the outside at the same time, each a step of its own; their order is part of the flow. */
  attemptAll<T>(attempts: readonly NamedAct<T>[]): Promise<Tried<T>[]>;
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
  const { exchanges = [] } = attempt;
  if (attempt.outcome === 'done') return { done: true, value: (attempt.adds as { value: T }).value, exchanges };
  if (attempt.outcome !== 'failed') throw new Error('A flow has nothing to refuse and nobody to wait for.');
  const { next, error, providerError, at } = attempt;
  return { done: false, permanent: next === 'hold', error, providerError, at, exchanges };
};

const backOff = (failedAt: number, n: number) =>
  pause(failedAt + Math.min(MAX_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(n, 20)) * 1_000 - Date.now());

const attempt = async <T>(name: string, act: () => Promise<T>) =>
  toTried<T>(
    await attemptRemote(
      name,
      async () => ({ value: await act() }),
      (permanent) => (permanent ? 'hold' : 'retry'),
    ),
  );

/** The engine numbers a step when it is called, before anything is awaited: begun in order, they replay in order. */
async function attemptAll<T>(attempts: readonly NamedAct<T>[]): Promise<Tried<T>[]> {
  const ends = await Promise.allSettled(attempts.map(({ name, act }) => attempt(name, act)));
  return ends.map((end) => {
    if (end.status === 'rejected') throw end.reason;
    return end.value;
  });
}

const stepsOn = (source: TransactionSource): FlowSteps => ({
  get id() {
    return DBOS.workflowID ?? '';
  },
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
  attempt,
  attemptAll,
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
