import type { DecisionAction } from '../entities/fulfilment-task.entity.ts';
import type { TaskKind } from '../tasks/task.ts';
import { giveUp, mayGiveUp } from './give-up.ts';
import { isWaiting, type Work, type WorkTask } from './work.ts';

/** Why a decision is not taken. */
export type Objection = 'NOT_WAITING' | 'RESULT_NEEDED' | 'NOT_A_LINE' | 'ALREADY_GIVEN_UP' | 'PAST_POINT_OF_NO_RETURN';

/** What they answer is needed later; nobody can put it in by hand. */
const withResult: ReadonlySet<TaskKind> = new Set(['prepareProduct', 'createBillingAccount']);

/** Applies what a person decided about a task that waits for its next try or for that person; answers why not. */
export function decide(work: Work, task: WorkTask, action: DecisionAction, now: Date): Objection | undefined {
  if (!isWaiting(task)) return 'NOT_WAITING';
  const undo = work.isUndo(task);
  if (action === 'abandon') return abandon(work, task, now);
  if (action === 'retry') {
    task.state = 'active';
    task.tries = 0;
    task.dueAt = now;
    return undefined;
  }
  if (!undo && withResult.has(task.kind)) return 'RESULT_NEEDED';
  if (action === 'complete') {
    task.state = undo ? 'compensated' : 'completed';
    task.lastError = null;
  } else task.state = 'cancelled';
  task.completedAt = now;
  task.dueAt = null;
  return undefined;
}

function abandon(work: Work, task: WorkTask, now: Date): Objection | undefined {
  if (task.itemId == null) return 'NOT_A_LINE';
  if (work.isUndo(task)) return 'ALREADY_GIVEN_UP';
  if (!mayGiveUp(work, task.itemId)) return 'PAST_POINT_OF_NO_RETURN';
  giveUp(work, task.itemId, now);
  return undefined;
}
