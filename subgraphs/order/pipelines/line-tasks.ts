import type { CharacteristicValue } from '../../../schema/product-types.ts';
import type { Retry } from '../entities/fulfilment-task.entity.ts';
import type { ItemToPlan } from '../fulfilment/plan-fulfilment.ts';
import type { Backend } from '../ports.ts';
import type { TaskKind } from '../tasks/task.ts';
import type { Pipeline, PipelineTask } from './load-pipelines.ts';
import type { Condition } from './pipeline.ts';

/** What of a line decides which tasks it gets. */
export interface LineToPlan extends ItemToPlan {
  productSpecificationId: string | null;
  /** The offering's own first, then those above. */
  categoryIds: readonly string[];
  resourceSpecifications: readonly string[];
  backend: Pick<Backend, 'name' | 'bulk'> | null;
  billingAccountAfterProduct: boolean;
  /** Its minimum term. */
  commitmentMonths?: number | null | undefined;
  /** Its own, or the order's. */
  requestedStartDate: Date | null;
  characteristics: readonly CharacteristicValue[];
}

/** A task to come. */
export interface PlannedTask {
  /** Unique in the order. */
  key: string;
  kind: TaskKind;
  itemId: string | null;
  /** Keys of tasks of the same order. */
  dependsOn: string[];
  /** Keys of tasks of another line of the same back end, which takes one line at a time; the lines have nothing else to do with each other. */
  turnAfter: string[];
  retry: Retry;
  compensatesWith: string | null;
  isPointOfNoReturn: boolean;
  /** From here cancelling the line costs the pipeline's fee. */
  isSoftPointOfNoReturn: boolean;
}

/** The most specific category counts; without one, the pipeline of all others. */
export const pipelineOf = (line: LineToPlan, pipelines: readonly Pipeline[]): Pipeline | undefined =>
  [...line.categoryIds, null]
    .map((id) => pipelines.find(({ category, action }) => category === id && action === line.action))
    .find((pipeline) => pipeline !== undefined);

function holds(condition: Condition | undefined, line: LineToPlan): boolean {
  if (!condition) return true;
  if ('resource' in condition) return line.resourceSpecifications.includes(condition.resource);
  if ('specification' in condition) return line.productSpecificationId !== null;
  if ('billingAccountAfterProduct' in condition) return line.billingAccountAfterProduct;
  if ('commitment' in condition) return line.commitmentMonths != null;
  const { characteristic, equals } = condition;
  return line.characteristics.some(({ name, value }) => name === characteristic && value === equals);
}

/** A new line without a specification is nothing but its parts. */
const takesPart = (task: PipelineTask, line: LineToPlan) =>
  task.per === 'order' || ((line.action !== 'add' || line.productSpecificationId !== null) && holds(task.when, line));

/** What it takes to fulfil a line, by itself. Whoever waited for a task that does not take part waits for what that one waited for. */
export function tasksOfLine(line: LineToPlan, { tasks }: Pipeline): PlannedTask[] {
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const keyOf = ({ key, per }: PipelineTask) => (per === 'order' ? key : `${line.id}:${key}`);
  const resolve = (keys: readonly string[]): string[] =>
    keys.flatMap((key) => {
      const task = byKey.get(key);
      if (!task) return [];
      return takesPart(task, line) ? [keyOf(task)] : resolve(task.dependsOn);
    });
  return tasks
    .filter((task) => takesPart(task, line))
    .map((task) => ({
      key: keyOf(task),
      kind: task.kind,
      itemId: task.per === 'order' ? null : line.id,
      dependsOn: [...new Set(resolve(task.dependsOn))],
      turnAfter: [],
      retry: task.retry,
      compensatesWith: task.compensatesWith,
      isPointOfNoReturn: task.pointOfNoReturn,
      isSoftPointOfNoReturn: task.softPointOfNoReturn,
    }));
}
