import type { TaskState as JournalState } from '../kit/engine/task-view.ts';
import type { TaskState } from './generated/resolvers.ts';

/** The engine's words for how far a step is, in the graph's. */
export const taskStates: Record<JournalState, TaskState> = {
  new: 'NEW',
  active: 'ACTIVE',
  waiting: 'ACTIVE',
  completed: 'COMPLETED',
  failed: 'CANCELLED',
  compensating: 'ACTIVE',
  compensated: 'COMPENSATED',
  held: 'HOLD',
  skipped: 'CANCELLED',
};
