import type { OrderState } from '../entities/product-order.entity.ts';
import { isSettled, type Work, type WorkItem } from './work.ts';

/** Nothing changes it any more. */
export const isFinal = (state: OrderState): boolean => state === 'completed' || state === 'failed' || state === 'cancelled';

/** The state of a line, by its tasks. */
export function itemState(work: Work, { id, givenUp }: WorkItem, now: Date): OrderState {
  const tasks = work.tasksOf(id);
  if (tasks.some(({ state }) => state === 'hold')) return 'held';
  if (tasks.every(isSettled)) {
    if (tasks.length === 0 && work.dateAhead(id, now)) return 'acknowledged';
    return givenUp ?? 'completed';
  }
  if (givenUp) return 'pendingCancellation';
  return tasks.every(({ state }) => state === 'new') ? 'acknowledged' : 'inProgress';
}

/** The state of an order that is under way, by those of its lines. One held line of an order that is complete else leaves it partial. */
export function orderState(work: Work): OrderState {
  const lines = [...work.items.values()].filter(({ id }) => work.tasksOf(id).length > 0);
  const states = (lines.length > 0 ? lines : [...work.items.values()]).map(({ state }) => state);
  const isHeld = states.includes('held');
  const rest = states.filter((state) => state !== 'held');
  if (!rest.every(isFinal)) return isHeld ? 'held' : 'inProgress';
  const isAnyComplete = rest.includes('completed');
  if (isHeld) return isAnyComplete ? 'partial' : 'held';
  if (rest.every((state) => state === 'completed')) return 'completed';
  if (isAnyComplete) return 'partial';
  return rest.includes('failed') ? 'failed' : 'cancelled';
}
