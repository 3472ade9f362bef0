import { DBOS } from '@dbos-inc/dbos-sdk';
import { attemptLocal, attemptRemote, type Attempt, type Decide } from './attempt.ts';
import type { RetryPolicy, Step, StepContext } from './step.ts';
import type { TransactionSource } from './transaction.ts';
import { pause } from './transient.ts';

/** The topic on which a held process waits for a person. */
export const RETRY_TOPIC = 'retry';
export const undoName = (stepName: string) => `undo ${stepName}`;

const MAX_WAIT_SECONDS = 60;
const HOLD_SECONDS = 30 * 86_400;
const DEFAULT_RETRY: RetryPolicy = { maxAttempts: 6, intervalSeconds: 0.5, backoffRate: 2 };

/** A step whose types were checked where it was placed in the list. */
export type AnyStep = Step<object, object, unknown>;

/** A step in its place: before the pivot it can be undone, after it there is only forward. */
export interface PlacedStep {
  readonly step: AnyStep;
  readonly place: 'before' | 'pivot' | 'after';
}

/** A step gave up: its attempts are used up, or it said that no further one can help. */
export interface StepFailed {
  readonly code: 'STEP_FAILED';
  readonly step: string;
  readonly reason: string;
}

const stepFailed = (step: AnyStep, reason: string): StepFailed => ({ code: 'STEP_FAILED', step: step.name, reason });

export interface Surroundings {
  readonly ports: unknown;
  readonly source: TransactionSource | undefined;
}

/** The result of running the list: the accumulated state, or why everything was given back. */
export type RunResult = { readonly done: true; readonly state: object } | { readonly done: false; readonly problem: unknown };

/** An act whose outcome cannot be unknown, or may be undone, is given up; the others go on until they are done. */
const decider = ({ step, place }: PlacedStep, attempts: number): Decide => {
  const mayGiveUp = place === 'before' || (place === 'pivot' && step.kind === 'local');
  const { maxAttempts } = { ...DEFAULT_RETRY, ...step.retry };
  if (mayGiveUp) return (permanent) => (permanent || attempts >= maxAttempts ? 'undo' : 'retry');
  return (permanent) => (permanent ? 'hold' : 'retry');
};

const decideUndo: Decide = (permanent) => (permanent ? 'hold' : 'retry');

async function waitForPerson(): Promise<void> {
  while ((await DBOS.recv(RETRY_TOPIC, { timeoutSeconds: HOLD_SECONDS })) === null);
}

type Settled = Exclude<Attempt, { outcome: 'failed' }> | { readonly outcome: 'gave up'; readonly error: string };

/** Tries until the step is settled. Each attempt is a durable step of its own, so the journal shows every one of them. */
async function settle(step: AnyStep, attempt: (n: number) => Promise<Attempt>): Promise<{ end: Settled; attempts: number }> {
  const { intervalSeconds, backoffRate } = { ...DEFAULT_RETRY, ...step.retry };
  for (let n = 1, total = 1; ; n++, total++) {
    const end = await attempt(n);
    if (end.outcome !== 'failed') return { end, attempts: total };
    if (end.next === 'undo') return { end: { outcome: 'gave up', error: end.error }, attempts: total };
    if (end.next === 'hold') {
      await waitForPerson();
      n = 0;
    } else {
      // Counted from the recorded failure: on a replay the wait is already over.
      const seconds = Math.min(MAX_WAIT_SECONDS, intervalSeconds * backoffRate ** (n - 1));
      await pause(end.at + seconds * 1_000 - Date.now());
    }
  }
}

const contextOf = (step: AnyStep, processId: string): StepContext => ({ processId, stepKey: `${processId}:${step.name}` });

const sourceOf = (step: AnyStep, { source }: Surroundings): TransactionSource => {
  if (!source) throw new Error(`Step ${step.name} is local: its process needs a transaction source.`);
  return source;
};

function act(placed: PlacedStep, state: object, processId: string, around: Surroundings) {
  const { step } = placed;
  const input = { ...state, ...contextOf(step, processId) };
  return settle(step, (n) =>
    step.kind === 'local'
      ? attemptLocal(sourceOf(step, around), step.name, (em) => step.invoke(input, around.ports, em), decider(placed, n))
      : attemptRemote(step.name, () => step.invoke(input, around.ports), decider(placed, n)),
  );
}

async function undo(step: AnyStep, state: { problem: unknown }, processId: string, around: Surroundings): Promise<void> {
  const { compensate } = step;
  if (!compensate) return;
  const input = { ...state, ...contextOf(step, processId) };
  const name = undoName(step.name);
  await settle(step, () =>
    step.kind === 'local'
      ? attemptLocal(sourceOf(step, around), name, async (em) => step.compensate?.(input, around.ports, em), decideUndo)
      : attemptRemote(name, async () => step.compensate?.(input, around.ports), decideUndo),
  );
}

/**
 * The workflow: down the list, and up again on a "no". A refusal travels as a value and never as an exception, so an execution
 * that lost its workflow, or was cancelled, leaves through the engine's own error and undoes nothing.
 */
export async function runProcess(
  list: readonly PlacedStep[],
  input: object,
  processId: string,
  around: Surroundings,
): Promise<RunResult> {
  let state = input;
  const undos: AnyStep[] = [];
  for (const placed of list) {
    const { step, place } = placed;
    // Registered before the act: an act without an answer may have happened.
    if (place !== 'after') undos.push(step);
    const { end, attempts } = await act(placed, state, processId, around);
    if (end.outcome === 'done') {
      state = { ...state, ...end.adds };
      if (place === 'pivot') undos.length = 0;
      continue;
    }
    // A clean "no" did nothing, and a store rolls back; only an earlier attempt at the outside may have.
    if (step.kind === 'local' || (end.outcome === 'refused' && attempts === 1)) undos.pop();
    const problem = end.outcome === 'refused' ? end.problem : stepFailed(step, end.error);
    for (const done of undos.reverse()) await undo(done, { ...state, problem }, processId, around);
    return { done: false, problem };
  }
  return { done: true, state };
}
