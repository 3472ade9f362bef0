import type { OrderState } from '../entities/product-order.entity.ts';
import { isAssessed } from './assess-cancellations.ts';
import { isSettled, type Work, type WorkItem } from './work.ts';

/** Nothing changes it any more. */
export const isFinal = (state: OrderState): boolean => state === 'completed' || state === 'failed' || state === 'cancelled';

/** The state of a line, by its tasks; one without tasks is completed when its part begins. */
export function itemState(work: Work, item: WorkItem): OrderState {
  const { id, givenUp } = item;
  const tasks = work.tasksOf(id);
  if (tasks.some(({ state }) => state === 'hold')) return 'held';
  if (isAssessed(item)) return 'assessingCancellation';
  if (tasks.every(isSettled)) return givenUp ?? (work.hasBegun ? 'completed' : 'acknowledged');
  if (givenUp) return 'pendingCancellation';
  return tasks.every(({ state }) => state === 'new') ? 'acknowledged' : 'inProgress';
}

/** The state of a part, by those of its lines. One held line of a part that is complete else leaves it partial. */
export function orderState(work: Work): OrderState {
  const all = [...work.items.values()];
  const live = all.filter(({ supersededBy }) => supersededBy == null);
  const own = live.length > 0 ? live : all;
  const lines = own.filter(({ id }) => work.tasksOf(id).length > 0);
  const states = (lines.length > 0 ? lines : own).map(({ state }) => state);
  const isHeld = states.includes('held');
  const rest = states.filter((state) => state !== 'held');
  if (!rest.every(isFinal)) return isHeld ? 'held' : openState(lines, work.hasBegun);
  const isAnyComplete = rest.includes('completed');
  if (isHeld) return isAnyComplete ? 'partial' : 'held';
  return endState(rest);
}

/** Of an order that is asked to be cancelled whole, how far that is. */
function openState(lines: readonly WorkItem[], hasBegun: boolean): OrderState {
  const isAsked = lines.length > 0 && lines.every(({ requestId, state }) => requestId != null && state !== 'completed');
  if (!isAsked) return hasBegun ? 'inProgress' : 'acknowledged';
  return lines.some(isAssessed) ? 'assessingCancellation' : 'pendingCancellation';
}

/** The state of a customer order, by those of its parts. It waits as long as nothing of it has begun. */
export function wholeState(parts: readonly OrderState[]): OrderState {
  const open = parts.filter((state) => !isFinal(state) && state !== 'partial');
  const [first] = open;
  if (first === undefined) return endState(parts);
  if (open.includes('held')) return 'held';
  const isDone = parts.some((state) => state === 'completed' || state === 'partial');
  return !isDone && open.every((state) => state === first) ? first : 'inProgress';
}

function endState(states: readonly OrderState[]): OrderState {
  if (states.every((state) => state === 'completed')) return 'completed';
  if (states.includes('completed') || states.includes('partial')) return 'partial';
  return states.includes('failed') ? 'failed' : 'cancelled';
}
