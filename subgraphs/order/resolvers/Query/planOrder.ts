import { inheritFromBundles } from '../../decompose/inherit.ts';
import { prepareParts, type PreparedPart } from '../../decompose/prepare-parts.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { describeTask } from '../../pipelines/registry.ts';
import { checkLines } from '../../submit/check-lines.ts';
import { toPlannedItem } from '../../submit/planned-item.ts';
import { toGraph } from '../../words.ts';

/** Lines to plan for have the dates of their order as their own. */
const ofOrder = { requestedStartDate: null, requestedCompletionDate: null };

export const planOrder: NonNullable<QueryResolvers['planOrder']> = (_root, { items }, { pipelines, decomposeAt, now }) => {
  const at = now();
  const lines = inheritFromBundles(items.map(toPlannedItem));
  const problems = checkLines(lines, ofOrder, at);
  const parts = problems.length > 0 ? [] : prepareParts(lines, ofOrder, { pipelines, decomposeAt }, at);
  return { problems, parts: parts.map((part) => toPart(part, at)), tasks: parts.flatMap(tasksOf) };
};

const toPart = ({ number, startsAt, expected, system, items, follows }: PreparedPart, now: Date) => ({
  number,
  requestedStartDate: startsAt,
  expectedCompletionDate: new Date(Math.max(now.getTime(), ...[...expected.values()].map(Number))),
  system,
  items: items.map(({ id, action, broughtBy }) => ({ id, action: toGraph(action), cartItemId: broughtBy ?? id })),
  follows,
});

/** Tasks of a part as a whole are there once for each part. */
const tasksOf = ({ number, plan }: PreparedPart) => {
  const ofLines = new Set(plan.tasks.flatMap(({ key, itemId }) => (itemId === null ? [] : [key])));
  const keyOf = (key: string) => (ofLines.has(key) || number === 1 ? key : `${key} ${number}`);
  return plan.tasks.map(({ key, turnAfter, dependsOn, isPointOfNoReturn, ...task }) => ({
    ...task,
    ...describeTask(task.kind),
    key: keyOf(key),
    dependsOn: [...new Set([...dependsOn, ...turnAfter])].map(keyOf),
    kind: toGraph(task.kind),
    pointOfNoReturn: isPointOfNoReturn,
  }));
};
