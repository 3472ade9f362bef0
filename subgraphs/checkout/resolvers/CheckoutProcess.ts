import { errorFor, maySee } from '../../kit/graph/viewer.ts';
import type { CheckoutProcessResolvers, TaskState } from '../generated/resolvers.ts';
import { holdOf, processStateOf } from '../process-state.ts';
import { taskStates } from '../task-states.ts';
import { toHoldView } from './hold-view.ts';

export const CheckoutProcess: CheckoutProcessResolvers = {
  async __resolveReference({ id }, { loaders, viewer }) {
    const process = await loaders.process.load(id);
    return process && maySee(viewer, process) ? process : null;
  },
  async state(process, _input, { loaders }) {
    return process.state === 'ACTIVE' ? processStateOf(process, await loaders.journal.load(process.id)) : process.state;
  },
  async hold({ id, state }, _input, { loaders }) {
    const hold = state === 'ACTIVE' ? holdOf(await loaders.journal.load(id)) : undefined;
    return hold ? toHoldView(id, hold) : null;
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
  result: (process) => (process.customerOrderId ? process : null),
};
