import { attemptLocal, attemptRemote } from './attempt.ts';
import { undoName, type AnyStep, type PlacedStep } from './placed-step.ts';
import { decider, decideUndo, settle, type Settled } from './settle.ts';
import type { ActContext, StepContext } from './step.ts';
import type { TransactionSource } from './transaction.ts';

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

/** Where a run begins: at the top, or at the step at which the run before it had to wait. Kept by the engine: never rename a field. */
export interface Position {
  readonly state: object;
  readonly step?: string;
  /** How often that step was tried before. */
  readonly attempts: number;
  /** What it waited for. */
  readonly reason?: object;
}

/** The result of running the list: the accumulated state, why everything was given back, or where it waits. */
export type RunResult =
  | { readonly end: 'done'; readonly state: object }
  | { readonly end: 'refused'; readonly problem: unknown }
  | { readonly end: 'waiting'; readonly at: Position; readonly reason: object; readonly until: number };

const contextOf = (step: AnyStep, processId: string): StepContext => ({ processId, stepKey: `${processId}:${step.name}` });

const sourceOf = (step: AnyStep, { source }: Surroundings): TransactionSource => {
  if (!source) throw new Error(`Step ${step.name} is local: its process needs a transaction source.`);
  return source;
};

function act(placed: PlacedStep, state: object, processId: string, expired: object | null, around: Surroundings) {
  const { step } = placed;
  return settle(step, processId, (n) => {
    const input: ActContext = { ...state, ...contextOf(step, processId), expired };
    return step.kind === 'local'
      ? attemptLocal(sourceOf(step, around), step.name, (em) => step.invoke(input, around.ports, em), decider(placed, n))
      : attemptRemote(step.name, () => step.invoke(input, around.ports), decider(placed, n));
  });
}

async function undo(step: AnyStep, state: { problem: unknown }, processId: string, around: Surroundings): Promise<void> {
  const { compensate } = step;
  if (!compensate) return;
  const input = { ...state, ...contextOf(step, processId) };
  const name = undoName(step.name);
  await settle(step, processId, () =>
    step.kind === 'local'
      ? attemptLocal(sourceOf(step, around), name, async (em) => step.compensate?.(input, around.ports, em), decideUndo)
      : attemptRemote(name, async () => step.compensate?.(input, around.ports), decideUndo),
  );
}

/** A clean "no" did nothing, and a store rolls back; only an earlier attempt at the outside, or before a wait, may have. */
const mayHaveHappened = (step: AnyStep, end: Settled, attempts: number, attemptsBefore: number) =>
  attemptsBefore > 0 || (step.kind !== 'local' && !(end.outcome === 'refused' && attempts === 1));

/**
 * The workflow: down the list, and up again on a "no". A refusal travels as a value and never as an exception, so an execution
 * that lost its workflow, or was cancelled, leaves through the engine's own error and undoes nothing.
 */
export async function runProcess(
  list: readonly PlacedStep[],
  from: Position & { readonly expired: object | null },
  processId: string,
  around: Surroundings,
): Promise<RunResult> {
  let { state, attempts: before, expired } = from;
  const first = from.step === undefined ? 0 : list.findIndex(({ step }) => step.name === from.step);
  if (first < 0) throw new Error(`Process ${processId} waits at ${String(from.step)}, which its list does not have.`);
  for (const [i, placed] of [...list.entries()].slice(first)) {
    const { step, place } = placed;
    const { end, attempts } = await act(placed, state, processId, expired, around);
    if (end.outcome === 'done') {
      state = { ...state, ...end.adds };
      [before, expired] = [0, null];
      continue;
    }
    if (end.outcome === 'waiting') {
      const at = { state, step: step.name, attempts: before + attempts, reason: end.reason };
      return { end: 'waiting', at, reason: end.reason, until: end.until };
    }
    const problem = end.outcome === 'refused' ? end.problem : stepFailed(step, end.error);
    // An act without an answer may have happened, so it is undone like those that did.
    const undone = place === 'after' ? 0 : mayHaveHappened(step, end, attempts, before) ? i + 1 : i;
    for (const { step: done } of list.slice(0, undone).reverse()) await undo(done, { ...state, problem }, processId, around);
    return { end: 'refused', problem };
  }
  return { end: 'done', state };
}
