import type { OrderPlan } from '../pipelines/plan-order.ts';
import { describeTask } from '../pipelines/registry.ts';

/** The plan is frozen: what the pipelines become later changes no order that was accepted. */
export function tasksOfPlan({ tasks }: Pick<OrderPlan, 'tasks'>) {
  const ids = new Map(tasks.map(({ key }) => [key, crypto.randomUUID()]));
  const idOf = (key: string) => ids.get(key) ?? key;
  return tasks.map(({ dependsOn, turnAfter, ...task }, position) => ({
    ...task,
    ...describeTask(task.kind),
    id: idOf(task.key),
    position,
    dependsOn: dependsOn.map(idOf),
    turnAfter: turnAfter.map(idOf),
    state: 'new' as const,
    attempts: 0,
    tries: 0,
    exchanges: [],
  }));
}
