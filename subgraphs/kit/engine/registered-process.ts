import { DBOS } from '@dbos-inc/dbos-sdk';
import { InvokedHandle } from '@dbos-inc/dbos-sdk/internal/workflow';
import { EventEmitter, once } from 'node:events';
import { outside } from './outside.ts';
import type { Queue, QueuedStart } from './queue.ts';
import { RETRY_TOPIC, runProcess, type PlacedStep, type Surroundings } from './run-process.ts';
import { registerWorkflow } from './workflow.ts';

/** How a process ended. Anything else that ends a workflow is a breakdown, and thrown. */
export type Outcome<Result, Problem> =
  { readonly state: 'completed'; readonly result: Result } | { readonly state: 'refused'; readonly problem: Problem };

export interface RegisteredProcess<Input extends object, Result, Problem> {
  /** Runs at once in this process. The id makes it idempotent: a second start with it does nothing, whatever its input. */
  start(processId: string, input: Input): Promise<void>;
  /** Runs when its turn or its date comes, in any process of this role; idempotent in the same way. */
  enqueue(queue: Queue, processId: string, input: Input, when?: QueuedStart): Promise<void>;
  /** The outcome, or undefined when there is none within `timeoutMs`. */
  outcome(processId: string, timeoutMs: number): Promise<Outcome<Result, Problem> | undefined>;
  /** Lets a held process try its step again. */
  retry(processId: string): Promise<void>;
}

export interface Registration extends Surroundings {
  readonly name: string;
  readonly steps: readonly PlacedStep[];
  readonly result: (state: object) => unknown;
}

const POLL_MS = 100;

/** Tells who waits in this process that one of its own has ended; the outcome itself is read from the engine. */
const endings = new EventEmitter().setMaxListeners(0);
const runningHere = new Set<string>();

async function untilEnded(processId: string, timeoutMs: number): Promise<void> {
  if (!runningHere.has(processId)) return;
  await once(endings, `end ${processId}`, { signal: AbortSignal.timeout(Math.ceil(timeoutMs)) }).catch(() => undefined);
}

function watch(processId: string, end: Promise<unknown>): void {
  runningHere.add(processId);
  const ended = () => {
    runningHere.delete(processId);
    endings.emit(`end ${processId}`);
  };
  end.then(ended, ended);
}

/** Registers the list as one workflow of the engine. */
export function registerProcess({ name, steps, result, ...around }: Registration) {
  if (!around.source && steps.some(({ step }) => step.kind === 'local'))
    throw new Error(`Process ${name} has local steps: register it with a transaction source.`);
  const workflow = registerWorkflow(name, async (input: object): Promise<Outcome<unknown, unknown>> => {
    const end = await runProcess(steps, input, DBOS.workflowID ?? '', around);
    return end.done ? { state: 'completed', result: result(end.state) } : { state: 'refused', problem: end.problem };
  });

  return {
    async start(processId: string, input: object) {
      const handle = await outside(() => DBOS.startWorkflow(workflow, { workflowID: processId })(input));
      // A second start finds the first one: only the execution itself can tell that it ended.
      if (handle instanceof InvokedHandle) watch(processId, handle.workflowPromise);
    },
    enqueue: (queue: Queue, processId: string, input: object, when?: QueuedStart) =>
      queue.start(workflow, processId, when ?? {}, input),
    async outcome(processId: string, timeoutMs: number) {
      const deadline = performance.now() + timeoutMs;
      await untilEnded(processId, timeoutMs);
      const timeoutSeconds = Math.max(0, deadline - performance.now()) / 1_000;
      const read = () => DBOS.getResult<Outcome<unknown, unknown>>(processId, { timeoutSeconds, pollingIntervalMs: POLL_MS });
      return (await outside(read)) ?? undefined;
    },
    retry: (processId: string) => outside(() => DBOS.send(processId, 'retry', RETRY_TOPIC)),
  };
}
