import { isAssessed } from './assess-cancellations.ts';
import { cancelOrderTasks } from './give-up.ts';
import { LONGEST_WAIT_MS } from './settle.ts';
import { isSettled, type Work, type WorkTask } from './work.ts';

/** Something to be tried now; `undo`: the task's undo. */
export interface Todo {
  taskId: string;
  kind: WorkTask['kind'];
  itemId: string | null;
  undo: boolean;
  /** Nobody was asked for it before. */
  isFirstTry: boolean;
}

/** One large order must not take the engine's connections from everybody else. */
export const MOST_AT_ONCE = 25;

/** What can be tried now, whichever line it belongs to, at most so much at once; tasks that begin with it are under way from here. */
export function nextWave(work: Work, now: Date): Todo[] {
  cancelOrderTasks(work, now);
  const blocked = tasksToUndoLater(work);
  const isFinalOpen = groupIsReady(work);
  const ready = [...work.tasks.values()]
    .filter((task) => (task.state === 'new' ? mayBegin(work, task, isFinalOpen) : isDue(task, now) && !blocked.has(task.id)))
    .slice(0, MOST_AT_ONCE);
  for (const task of ready) {
    task.state = 'active';
    task.startedAt ??= now;
    task.dueAt = null;
  }
  return ready.map((task) => toTodo(task, work.isUndo(task)));
}

const toTodo = ({ id, kind, itemId, attempts }: WorkTask, undo: boolean): Todo => ({
  taskId: id,
  kind,
  itemId: itemId ?? null,
  undo,
  isFirstTry: !undo && attempts === 0,
});

/** Nothing more will happen by itself or by a person. */
export const isDone = (work: Work): boolean => [...work.tasks.values()].every(isSettled);

/** When something falls due by itself; undefined when all that is left waits for a person. */
export function nextDate(work: Work): Date | undefined {
  // What others hold back is not due by itself, whatever its date.
  const blocked = tasksToUndoLater(work);
  const dates = [...work.tasks.values()].flatMap(({ id, dueAt }) => (dueAt && !blocked.has(id) ? [dueAt] : []));
  return dates.length > 0 ? new Date(Math.min(...dates.map(Number))) : undefined;
}

/** A try that is further ahead than any ever waits: the clock was moved back, and nothing waits longer for that. */
const isOutOfReach = (date: Date, now: Date) => date.getTime() - now.getTime() > LONGEST_WAIT_MS;

const isDue = ({ state, dueAt }: WorkTask, now: Date) =>
  state === 'active' && (dueAt == null || dueAt <= now || isOutOfReach(dueAt, now));

const mayBegin = (work: Work, task: WorkTask, isFinalOpen: boolean) => {
  if (task.itemId == null) return [...work.items.keys()].every((id) => work.tasksOf(id).every(isSettled));
  const item = work.itemOf(task);
  const isHeldBack = task.isPointOfNoReturn && item?.failurePolicy === 'allOrNothing' && !isFinalOpen;
  if (isHeldBack || (item && isAssessed(item))) return false;
  return [...task.dependsOn, ...work.turnsBefore([task])].every((id) => isSettled(work.task(id)));
};

/** Where all stand and fall together nothing becomes final before all that can still be undone is there. */
const groupIsReady = (work: Work) =>
  work.group().every(({ id }) => work.tasksOf(id).every((task) => task.isPointOfNoReturn || isSettled(task)));

/** Undone in reverse order: whatever has something after it that is still to be undone waits. */
function tasksToUndoLater(work: Work): ReadonlySet<string> {
  const undoing = [...work.tasks.values()].filter((task) => work.isUndo(task) && !isSettled(task));
  const later = new Set(undoing.flatMap(({ dependsOn }) => dependsOn));
  // A set goes on through what is added to it.
  for (const id of later) for (const before of work.task(id).dependsOn) later.add(before);
  // Only what stands and falls together is given up together: a line given up by itself is not held up by others.
  const isTogether = (task: WorkTask) => work.itemOf(task)?.failurePolicy === 'allOrNothing';
  const turns = [...work.turnsBefore(undoing.filter(isTogether))].filter((id) => isTogether(work.task(id)));
  return new Set([...later, ...turns]);
}
