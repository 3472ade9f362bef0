import { taskKinds, type TaskKind } from '../tasks/task.ts';
import type { DraftPipeline, DraftTask } from './pipeline.ts';
import type { TaskRegistry } from './registry.ts';
import { undoNames, withoutOwnEffect } from './undos.ts';

const isKind = (kind: string): kind is TaskKind => (taskKinds as readonly string[]).includes(kind);

const nameOf = ({ category, action }: DraftPipeline) => `${category ?? 'all other categories'}, ${action}`;

/** Everything that is wrong with pipelines, one line each. */
export function checkPipelines(pipelines: readonly DraftPipeline[], registry: TaskRegistry): string[] {
  const twice = [...Map.groupBy(pipelines, nameOf)].filter(([, same]) => same.length > 1);
  return [
    ...twice.map(([name]) => `${name}: there are two pipelines of this category and action.`),
    ...pipelines.flatMap((one) => faultsOf(one, registry).map((fault) => `${nameOf(one)}: ${fault}`)),
  ];
}

function faultsOf({ cancellation, tasks }: DraftPipeline, registry: TaskRegistry): string[] {
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const twice = [...Map.groupBy(tasks, ({ key }) => key)].filter(([, same]) => same.length > 1);
  const cycle = findCycle(tasks);
  return [
    ...twice.map(([key]) => `two tasks have the key ${key}.`),
    ...tasks.flatMap((task) => [
      ...faultsOfKind(task, registry),
      ...faultsOfLinks(task, byKey),
      ...(task.per === 'item' ? faultsOfUndo(task, registry) : []),
    ]),
    ...faultsOfTerms(cancellation, tasks),
    ...(cycle ? [`the tasks ${cycle.join(' → ')} wait for each other in a circle.`] : []),
  ];
}

function faultsOfKind({ key, kind, per }: DraftTask, { ofItem, ofOrder }: TaskRegistry): string[] {
  const [own, other] = per === 'item' ? [ofItem, ofOrder] : [ofOrder, ofItem];
  if (isKind(kind) && own[kind]) return [];
  if (isKind(kind) && other[kind])
    return [
      `${kind} is a task ${per === 'item' ? 'of the order, not of each line' : 'of each line, not of the order'} (${key}).`,
    ];
  return [`there is no task kind ${kind} (${key}).`];
}

function faultsOfTerms({ fee, review, limit, reviewFrom }: DraftPipeline['cancellation'], tasks: readonly DraftTask[]): string[] {
  const hasSoft = tasks.some(({ softPointOfNoReturn }) => softPointOfNoReturn);
  const fromSoft = fee ? 'a fee' : reviewFrom === 'softPointOfNoReturn' && 'a review';
  return [
    ...(fromSoft && !hasSoft ? [`there is ${fromSoft} from the soft point of no return on, and no task is one.`] : []),
    ...((review === 'AUTO_UNDER_LIMIT') === (limit !== null) ? [] : ['AUTO_UNDER_LIMIT and a limit go together.']),
    ...tasks.flatMap(({ key, per, softPointOfNoReturn: isSoft, pointOfNoReturn }) => [
      ...(isSoft && per === 'order' ? [`${key} is a task of the order and cannot be a soft point of no return.`] : []),
      ...(isSoft && pointOfNoReturn ? [`${key} is a point of no return, and so cannot be a soft one.`] : []),
    ]),
  ];
}

/** The end is downstream of a point of no return; tasks of the order come after those of its lines. */
const faultsOfLinks = ({ key, dependsOn, pointOfNoReturn, per }: DraftTask, byKey: ReadonlyMap<string, DraftTask>): string[] =>
  dependsOn.flatMap((name) => {
    const before = byKey.get(name);
    if (!before) return [`${key} depends on ${name}, which is not a task of this pipeline.`];
    if (per === 'item' && before.per === 'order')
      return [`${key} is done for each line and cannot wait for ${name}, a task of the order.`];
    const isOpen = before.pointOfNoReturn && !pointOfNoReturn && per === 'item';
    return isOpen ? [`${key} comes after ${name}, a point of no return, and so must be one too.`] : [];
  });

function faultsOfUndo({ key, kind, compensatesWith, pointOfNoReturn }: DraftTask, { ofItem }: TaskRegistry): string[] {
  if (!isKind(kind) || !ofItem[kind]) return [];
  const name = ofItem[kind].undo && undoNames[kind];
  if (compensatesWith !== null && compensatesWith !== name)
    return [`${key} names the undo ${compensatesWith}, which ${kind} does not have${name ? ` (it has ${name})` : ''}.`];
  if (compensatesWith !== null || pointOfNoReturn || withoutOwnEffect.has(kind)) return [];
  return [
    `missing undo: ${key} (${kind}) lies before the point of no return and ${name ? `does not name ${name}` : 'cannot be undone'}.`,
  ];
}

/** Keys of a cycle, the first one again at its end. */
function findCycle(tasks: readonly DraftTask[]): string[] | undefined {
  const open = new Map(tasks.map(({ key, dependsOn }) => [key, dependsOn]));
  for (let size = Infinity; open.size < size;) {
    size = open.size;
    for (const [key, dependsOn] of open) if (!dependsOn.some((name) => open.has(name))) open.delete(key);
  }
  const trail: string[] = [];
  for (let key = [...open.keys()][0]; key !== undefined; key = open.get(key)?.find((name) => open.has(name))) {
    if (trail.includes(key)) return [...trail.slice(trail.indexOf(key)), key];
    trail.push(key);
  }
  return undefined;
}
