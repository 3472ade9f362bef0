import type { ProviderErrorFields } from '../../kit/provider-error.ts';
import { beginUndo, giveUp, mayGiveUp } from './give-up.ts';
import type { Work, WorkTask } from './work.ts';

/** Between two tries. */
export const LONGEST_WAIT_MS = 30_000;

/** How one try went; `undo`: of the task's undo. */
export type TryResult = { taskId: string; undo: boolean } & (
  { done: true } | { done: false; permanent: boolean; error: ProviderErrorFields }
);

/** Notes how a try went, and what follows from it. */
export function settle(work: Work, result: TryResult, now: Date): void {
  const task = work.task(result.taskId);
  task.attempts += 1;
  task.tries += 1;
  if (result.done) return end(work, task, result.undo, now);
  task.lastError = result.error;
  // Given up while it was tried: what it did, if anything, is undone.
  if (!result.undo && work.isUndo(task)) return beginUndo(task, now);
  if (!result.permanent && task.tries < task.retry.max) {
    const wait = Math.min(LONGEST_WAIT_MS, task.retry.backoffMs * 2 ** Math.min(task.tries - 1, 20));
    task.dueAt = new Date(now.getTime() + wait);
  } else if (result.undo) {
    task.state = 'hold';
    task.lastError = { ...result.error, code: 'COMPENSATION_FAILED' };
  } else failForGood(work, task, now);
}

function end(work: Work, task: WorkTask, undo: boolean, now: Date): void {
  // Undone at once, it keeps the reason why it had to be.
  if (!undo || task.tries > 1) task.lastError = null;
  task.state = undo ? 'compensated' : 'completed';
  task.completedAt = now;
  if (!undo && work.isUndo(task)) beginUndo(task, now);
}

/** The order is complete without what concerns it as a whole; a group that is not past its point of no return falls; else a person looks. */
function failForGood(work: Work, task: WorkTask, now: Date): void {
  const item = work.itemOf(task);
  if (!item) {
    task.state = 'cancelled';
    task.completedAt = now;
    return;
  }
  task.state = 'hold';
  if (item.failurePolicy === 'allOrNothing' && mayGiveUp(work, item.id)) giveUp(work, item.id, now);
}
