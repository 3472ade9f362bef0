import { isPast, isWaiting, type Work, type WorkItem, type WorkTask } from './work.ts';

/** A line, those that stand and fall with it, and all that rely on one of them. */
export function linesFallingWith(work: Work, itemId: string): WorkItem[] {
  const item = work.items.get(itemId);
  const falling = new Set(item?.failurePolicy === 'allOrNothing' ? work.group() : item ? [item] : []);
  // A set goes on through what is added to it.
  for (const { id } of falling) {
    for (const task of work.tasksOf(id)) {
      for (const dependent of work.dependentsOf(task)) {
        const other = work.itemOf(dependent);
        if (other) falling.add(other);
      }
    }
  }
  return [...falling];
}

/** Nothing of the lines that would fall is past its point of no return. */
export const mayGiveUp = (work: Work, itemId: string): boolean =>
  linesFallingWith(work, itemId).every(({ id, givenUp }) => givenUp != null || !work.tasksOf(id).some(isPast));

/** The task has, or may have, done something that has to be undone; being tried right now, it will tell. */
export function beginUndo(task: WorkTask, now: Date): void {
  task.tries = 0;
  task.dueAt = null;
  if (task.attempts > 0 && task.compensatesWith != null) {
    task.state = 'active';
    task.completedAt = null;
    return;
  }
  if (task.state !== 'completed') task.state = 'cancelled';
  task.completedAt ??= now;
}

/** Gives up one line and no other; what was done for it is undone from now on. */
export function giveUpLine(work: Work, item: WorkItem, why: NonNullable<WorkItem['givenUp']>, now: Date): void {
  if (item.givenUp != null) return;
  item.givenUp = why;
  for (const task of work.tasksOf(item.id)) {
    if (task.state !== 'active' || isWaiting(task)) beginUndo(task, now);
  }
}

/** Gives up a line that failed and those that fall with it. */
export function giveUp(work: Work, failed: string, now: Date): void {
  for (const item of linesFallingWith(work, failed)) giveUpLine(work, item, item.id === failed ? 'failed' : 'cancelled', now);
}

/** Nobody is told of an order of which nothing is left. */
export function cancelOrderTasks(work: Work, now: Date): void {
  const lines = [...work.items.values()].filter(({ id }) => work.tasksOf(id).length > 0);
  if (lines.length === 0 || lines.some(({ givenUp }) => givenUp == null)) return;
  for (const task of work.orderTasks()) {
    if (task.state !== 'new') continue;
    task.state = 'cancelled';
    task.completedAt = now;
  }
}
