import { errorFor, maySee } from '../../kit/graph/viewer.ts';
import type { TaskState as JournalState } from '../../kit/engine/task-view.ts';
import type { CheckoutProcessResolvers, TaskState } from '../generated/resolvers.ts';

const taskStates: Record<JournalState, TaskState> = {
  new: 'NEW',
  active: 'ACTIVE',
  completed: 'COMPLETED',
  failed: 'CANCELLED',
  compensating: 'ACTIVE',
  compensated: 'COMPENSATED',
  held: 'HOLD',
  skipped: 'CANCELLED',
};

export const CheckoutProcess: CheckoutProcessResolvers = {
  async __resolveReference({ id }, { loaders, viewer }) {
    const process = await loaders.process.load(id);
    return process && maySee(viewer, process) ? process : null;
  },
  async state({ id, state }, _input, { loaders }) {
    if (state !== 'ACTIVE') return state;
    const tasks = await loaders.journal.load(id);
    return tasks.some((task) => task.state === 'held') ? 'HOLD' : 'ACTIVE';
  },
  cart: ({ cartId }) => ({ id: cartId }),
  async tasks({ id, fulfilmentTasks }, _input, { loaders, viewer }) {
    const tasks = await loaders.journal.load(id);
    return [
      ...tasks.map(({ name, state, attempts, startedAt, completedAt, error }) => ({
        name,
        state: taskStates[state],
        attempts,
        startedAt: startedAt ?? null,
        completedAt: completedAt ?? null,
        lastError: errorFor(viewer, error),
      })),
      ...fulfilmentTasks.map((task) => ({
        ...task,
        state: task.state as TaskState,
        lastError: errorFor(viewer, task.lastError),
      })),
    ];
  },
  result: (process) => (process.productOrderId ? process : null),
};
