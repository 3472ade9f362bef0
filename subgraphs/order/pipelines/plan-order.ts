import type { CancellationTerms, FailurePolicy } from '../entities/order-item.entity.ts';
import { planFulfilment, type Turn } from '../fulfilment/plan-fulfilment.ts';
import { pipelineOf, tasksOfLine, type LineToPlan, type PlannedTask } from './line-tasks.ts';
import type { Pipeline } from './load-pipelines.ts';
import { setsAside } from './sets-aside.ts';
import { takeTurns } from './take-turns.ts';

/** All that will be done for an order. */
export interface OrderPlan {
  /** In the order of fulfilment. */
  tasks: PlannedTask[];
  policies: ReadonlyMap<string, FailurePolicy>;
  /** By line, as its pipeline has them. */
  terms: ReadonlyMap<string, LineTerms>;
}

/** What a pipeline says about a line besides its tasks. */
export interface LineTerms {
  leadTimeSeconds: number;
  cancellation: CancellationTerms;
}

/** The tasks of an order of these lines. The same lines and pipelines always give the same plan. */
export function planOrder(lines: readonly LineToPlan[], pipelines: readonly Pipeline[]): OrderPlan {
  const turns = planFulfilment(lines);
  const byId = new Map(lines.map((line) => [line.id, line]));
  const chosen = new Map(lines.map((line) => [line.id, pipelineOf(line, pipelines)]));
  const planned = turns.flatMap(({ itemId }) => {
    const [line, pipeline] = [byId.get(itemId), chosen.get(itemId)];
    return line && pipeline ? tasksOfLine(line, pipeline) : [];
  });
  const policies = policiesOf(turns, (itemId) => chosen.get(itemId)?.failurePolicy ?? 'bestEffort');
  const ofLine = Map.groupBy(planned, ({ itemId }) => itemId);
  const before = linesBefore(turns, (itemId) => ofLine.has(itemId));
  for (const { itemId } of turns) {
    const own = ofLine.get(itemId) ?? [];
    const links = own.map((task) => (before.get(itemId) ?? []).flatMap((id) => link(task, own, ofLine.get(id) ?? [], policies)));
    for (const [index, task] of own.entries()) task.dependsOn = [...new Set([...task.dependsOn, ...(links[index] ?? [])])];
  }
  takeTurns({ turns, lines: byId, ofLine, policies });
  return {
    tasks: [...planned.filter(({ itemId }) => itemId !== null), ...merged(ofLine.get(null) ?? [])],
    policies,
    terms: new Map([...chosen].flatMap(([id, pipeline]) => (pipeline ? [[id, pipeline]] : []))),
  };
}

/** All lines of one order that are all or nothing stand and fall together, with the lines they rely on. */
function policiesOf(turns: readonly Turn[], own: (itemId: string) => FailurePolicy): Map<string, FailurePolicy> {
  const policies = new Map(turns.map(({ itemId }) => [itemId, own(itemId)]));
  for (const { itemId, after } of turns.toReversed()) {
    if (policies.get(itemId) === 'allOrNothing') for (const id of after) policies.set(id, 'allOrNothing');
  }
  return policies;
}

/** The lines with tasks that come before each line; past one without tasks, those before it. */
function linesBefore(turns: readonly Turn[], hasTasks: (itemId: string) => boolean): Map<string, string[]> {
  const before = new Map<string, string[]>();
  for (const { itemId, after } of turns) {
    const found = after.flatMap((id) => (hasTasks(id) ? [id] : (before.get(id) ?? [])));
    before.set(itemId, [...new Set(found)]);
  }
  return before;
}

/** What a task waits for in a line that comes before its own. */
function link(
  task: PlannedTask,
  own: readonly PlannedTask[],
  other: readonly PlannedTask[],
  policies: OrderPlan['policies'],
): string[] {
  const keys = (tasks: readonly PlannedTask[]) => tasks.map(({ key }) => key);
  // A product is prepared with links to the products it needs.
  if (task.kind === 'prepareProduct') return keys(other.filter(({ kind }) => kind === 'prepareProduct'));
  if (setsAside.has(task.kind)) return [];
  const isTogether = policies.get(task.itemId ?? '') === 'allOrNothing';
  // What is revocable must not wait for what is not: that waits for all of the group.
  if (isTogether && !task.isPointOfNoReturn)
    return isFirst(task, own, false) ? keys(lastOf(other.filter(({ isPointOfNoReturn }) => !isPointOfNoReturn))) : [];
  if (!isFirst(task, own, isTogether)) return [];
  const completing = other.filter(({ kind }) => kind === 'completeProduct');
  return keys(completing.length > 0 ? completing : lastOf(other));
}

/** Waits in its own line for what is set aside only; in a group, for nothing past the point of no return. */
const isFirst = ({ dependsOn }: PlannedTask, own: readonly PlannedTask[], inFinal: boolean) =>
  own.every((one) => !dependsOn.includes(one.key) || (inFinal ? !one.isPointOfNoReturn : setsAside.has(one.kind)));

const lastOf = (tasks: readonly PlannedTask[]) =>
  tasks.filter(({ key }) => !tasks.some(({ dependsOn }) => dependsOn.includes(key)));

/** A task of the order is done once, after all that its lines' pipelines put before it. */
const merged = (tasks: readonly PlannedTask[]): PlannedTask[] =>
  [...Map.groupBy(tasks, ({ kind }) => kind).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, dependsOn: [...new Set(same.flatMap(({ dependsOn }) => dependsOn))] }] : [];
  });
