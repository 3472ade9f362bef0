import { DBOS } from '@dbos-inc/dbos-sdk';
import type { Attempt, Decide, FailedAttempt } from './attempt.ts';
import type { AnyStep, PlacedStep } from './placed-step.ts';
import { announceProgress } from './progress.ts';
import type { RetryPolicy } from './step.ts';
import { pause } from './transient.ts';

/** The topic on which a held process waits for a person. */
export const RETRY_TOPIC = 'retry';

const MAX_WAIT_SECONDS = 60;
const HOLD_SECONDS = 30 * 86_400;
const DEFAULT_RETRY: RetryPolicy = { maxAttempts: 6, intervalSeconds: 0.5, backoffRate: 2 };

/** An act whose outcome cannot be unknown, or may be undone, is given up; the others go on until they are done. */
export const decider = ({ step, place }: PlacedStep, attempts: number): Decide => {
  const mayGiveUp = place === 'before' || (place === 'pivot' && step.kind === 'local');
  const { maxAttempts } = { ...DEFAULT_RETRY, ...step.retry };
  if (mayGiveUp) return (permanent) => (permanent || attempts >= maxAttempts ? 'undo' : 'retry');
  return (permanent) => (permanent ? 'hold' : 'retry');
};

/** An undo goes on until it is done. */
export const decideUndo: Decide = (permanent) => (permanent ? 'hold' : 'retry');

async function waitForPerson(): Promise<void> {
  while ((await DBOS.recv(RETRY_TOPIC, { timeoutSeconds: HOLD_SECONDS })) === null);
}

/** How the tries at a step ended. */
export type Settled = Exclude<Attempt, FailedAttempt> | { readonly outcome: 'gave up'; readonly error: string };

/** Tries until the step is settled. Each attempt is a durable step of its own, so the journal shows every one of them. */
export async function settle(
  step: AnyStep,
  processId: string,
  attempt: (n: number) => Promise<Attempt>,
): Promise<{ end: Settled; attempts: number }> {
  const { intervalSeconds, backoffRate } = { ...DEFAULT_RETRY, ...step.retry };
  for (let n = 1, total = 1; ; n++, total++) {
    const end = await attempt(n);
    announceProgress(processId);
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
