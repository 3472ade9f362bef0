import { DBOS } from '@dbos-inc/dbos-sdk';
import { InvokedHandle } from '@dbos-inc/dbos-sdk/internal/workflow';
import { continuedName, heedWake, lastRun, runId, wakeProcess, wasWoken } from './chain.ts';
import { scopedName } from './definitions.ts';
import { followClock, secondsUntil } from './engine-clock.ts';
import { outside } from './outside.ts';
import { announceProgress } from './progress.ts';
import { defineQueue, type Queue, type QueuedStart } from './queue.ts';
import { outcomeOf, watch, type Outcome } from './outcome.ts';
import { takingPart, type PlacedStep } from './placed-step.ts';
import { runProcess, type Position, type Surroundings } from './run-process.ts';
import { RETRY_TOPIC } from './settle.ts';
import { registerWorkflow } from './workflow.ts';

export interface RegisteredProcess<Input extends object, Result, Problem> {
  /** Runs at once in this process. The id makes it idempotent: a second start with it does nothing, whatever its input. */
  start(processId: string, input: Input): Promise<void>;
  /** Runs when its turn or its date comes, in any process of this role; idempotent in the same way. */
  enqueue(queue: Queue, processId: string, input: Input, when?: QueuedStart): Promise<void>;
  /** The outcome, or that it waits; undefined when there is neither within `timeoutMs`. */
  outcome(processId: string, timeoutMs: number): Promise<Outcome<Result, Problem> | undefined>;
  /** Invokes the act that waits again, from any process of this role; call it once its answer is stored. Harmless at any time. */
  wake(processId: string): Promise<void>;
  /** Lets a held process try its step again. */
  retry(processId: string): Promise<void>;
}

export interface Registration extends Surroundings {
  readonly name: string;
  readonly steps: readonly PlacedStep[];
  readonly result: (state: object) => unknown;
}

/** What a continuation is started with. Kept by the engine: never rename a field. */
interface Continuation extends Position {
  readonly processId: string;
  readonly run: number;
}

/** Bounds what falls due together after a long downtime; high, because a process held for a person keeps its place. */
const CONTINUATIONS = { workerConcurrency: 1_000, minPollingIntervalMs: 100 };

/** Registers the list as one workflow of the engine, and a second one that carries on what has waited. */
export function registerProcess({ name, steps, result, ...around }: Registration) {
  if (!around.source && steps.some(({ step }) => step.kind === 'local'))
    throw new Error(`Process ${name} has local steps: register it with a transaction source.`);
  const queue = defineQueue(continuedName(name), CONTINUATIONS);

  const carryOut = async (from: Continuation, expired: object | null): Promise<Outcome<unknown, unknown>> => {
    const { processId, run, ...position } = from;
    const { optionalSteps } = position.state as { optionalSteps?: readonly string[] };
    const end = await runProcess(takingPart(steps, optionalSteps), { ...position, expired }, processId, around);
    if (end.end === 'done') return { state: 'completed', result: result(end.state) };
    if (end.end === 'refused') return { state: 'refused', problem: end.problem };
    await park({ processId, run: run + 1, ...end.at }, end.until);
    return { state: 'waiting', reason: end.reason };
  };

  const park = async (next: Continuation, until: number) => {
    const { processId, run } = next;
    const delaySeconds = Math.max(1, secondsUntil(until));
    const options = { workflowID: runId(processId, run), queueName: scopedName(queue.name), enqueueOptions: { delaySeconds } };
    await DBOS.startWorkflow(continued, options)(next);
    await followClock(options.workflowID, until, delaySeconds);
    await heedWake(runId(processId, run - 1), runId(processId, run));
    announceProgress(processId);
  };

  const workflow = registerWorkflow(name, (input: object) =>
    carryOut({ processId: DBOS.workflowID ?? '', run: 1, state: input, attempts: 0 }, null),
  );
  const continued = registerWorkflow(continuedName(name), async (from: Continuation) =>
    carryOut(from, (await wasWoken(runId(from.processId, from.run))) ? null : (from.reason ?? null)),
  );

  return {
    async start(processId: string, input: object) {
      const handle = await outside(() => DBOS.startWorkflow(workflow, { workflowID: processId })(input));
      // A second start finds the first one: only the execution itself can tell that it ended.
      if (handle instanceof InvokedHandle) watch(processId, handle.workflowPromise);
    },
    enqueue: (queue: Queue, processId: string, input: object, when?: QueuedStart) =>
      queue.start(workflow, processId, when ?? {}, input),
    outcome: outcomeOf,
    wake: wakeProcess,
    async retry(processId: string) {
      const id = (await lastRun(processId))?.id ?? processId;
      await outside(() => DBOS.send(id, 'retry', RETRY_TOPIC));
    },
  };
}
