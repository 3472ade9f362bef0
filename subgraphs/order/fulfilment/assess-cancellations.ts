import { cancelOrderTasks, giveUpLine } from './give-up.ts';
import { isPast, type Work, type WorkItem, type WorkTask } from './work.ts';

/** A point of no return that was tried, and may or may not have been passed. */
export const isInDoubt = (task: WorkTask): boolean => isPast(task) && (task.state === 'active' || task.state === 'hold');

/** What it did cannot be taken back. */
export const isIrrevocable = (task: WorkTask): boolean => isPast(task) && !isInDoubt(task);

/** A request asks for its end, and it is not decided yet whether that is possible. */
export const isAssessed = ({ requestId, givenUp }: WorkItem): boolean => requestId != null && givenUp == null;

/**
 * Decides about the lines that a request wants cancelled, as far as that can be told by now: nothing of them may be past its point of
 * no return. Lines that stand and fall together are decided about together. A denied line goes on as if nobody had asked.
 */
export function assessCancellations(work: Work, now: Date): void {
  const assessed = [...work.items.values()].filter(isAssessed);
  const [together, alone] = [assessed.filter(isTogether), assessed.filter((item) => !isTogether(item))];
  for (const lines of [together, ...alone.map((item) => [item])]) {
    const tasks = lines.flatMap(({ id }) => work.tasksOf(id));
    if (tasks.some(isIrrevocable)) for (const item of lines) item.requestId = null;
    else if (!tasks.some(isInDoubt)) cancel(work, lines, now);
  }
  cancelOrderTasks(work, now);
}

const isTogether = ({ failurePolicy }: WorkItem) => failurePolicy === 'allOrNothing';

/** What relies on them in this part is cancelled by the same request: it must not begin. */
function cancel(work: Work, lines: readonly WorkItem[], now: Date): void {
  const cancelled = new Set(lines);
  // A set goes on through what is added to it.
  for (const item of cancelled) {
    giveUpLine(work, item, 'cancelled', now);
    for (const dependent of work.tasksOf(item.id).flatMap((task) => work.dependentsOf(task))) {
      const other = work.itemOf(dependent);
      if (!other || other.givenUp != null || work.tasksOf(other.id).some(isPast)) continue;
      other.requestId = item.requestId ?? null;
      cancelled.add(other);
    }
  }
}
