import { orderTasks, tasks } from '../tasks/index.ts';
import type { OrderTask, Task, TaskKind } from '../tasks/task.ts';

/** What the kinds of tasks do. */
export interface TaskRegistry {
  readonly ofItem: Readonly<Partial<Record<TaskKind, Task>>>;
  readonly ofOrder: Readonly<Partial<Record<TaskKind, OrderTask>>>;
}

/** All that this subgraph can do. */
export const registry: TaskRegistry = { ofItem: tasks, ofOrder: orderTasks };

/** Who does a task, by which API. */
export function describeTask(kind: TaskKind): { provider: string; api: string } {
  const { provider, api } = kind === 'notifyCustomer' ? orderTasks[kind] : tasks[kind];
  return { provider, api };
}
