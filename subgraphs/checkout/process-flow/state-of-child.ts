import type { ProcessState } from '../generated/resolvers.ts';
import type { TaskNode } from './task-node.ts';

/** How far the part of a checkout is that these tasks are; `checkout`: how far the whole is. */
export function stateOfChild(tasks: readonly TaskNode[], checkout: ProcessState): ProcessState {
  const some = (state: TaskNode['state']) => tasks.some((task) => task.state === state);
  if (some('HOLD')) return 'HOLD';
  // Undone with all the rest, if not yet then soon.
  if (some('CANCELLED') || some('COMPENSATED')) return checkout === 'CANCELLED' ? 'CANCELLED' : 'ACTIVE';
  if (tasks.every(({ state }) => state === 'COMPLETED')) return 'COMPLETED';
  return tasks.some(({ isWaiting }) => isWaiting) && checkout === 'PENDING' ? 'PENDING' : 'ACTIVE';
}

const ofOrders: Record<string, ProcessState> = {
  PENDING: 'PENDING',
  HELD: 'HOLD',
  COMPLETED: 'COMPLETED',
  PARTIAL: 'COMPLETED',
  FAILED: 'CANCELLED',
  CANCELLED: 'CANCELLED',
  REJECTED: 'CANCELLED',
};

/** How far the fulfilment of an order is. TMF701 has no failed state: one that failed is cancelled, and says so by its `orderState`. */
export const stateOfFulfilment = (orderState: string): ProcessState => ofOrders[orderState] ?? 'ACTIVE';
