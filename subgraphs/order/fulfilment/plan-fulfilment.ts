import type { ItemAction } from '../entities/order-item.entity.ts';
import { CONTAINMENT, dependenciesOf, NEED, type Dependency, type LinkedItem } from './dependencies.ts';

export interface ItemToPlan extends LinkedItem {
  action: ItemAction;
}

/** A line in its turn, and the lines that must be done before it. */
export interface Turn {
  itemId: string;
  after: string[];
}

type Before = ReadonlyMap<string, ReadonlySet<string>>;

/** What is set up builds on what it needs; what is ended goes before it. */
const predecessors = (items: readonly ItemToPlan[], dependencies: readonly Dependency[]): Before => {
  const actions = new Map(items.map(({ id, action }) => [id, action]));
  const before = new Map(items.map(({ id }) => [id, new Set<string>()]));
  for (const { dependent, target } of dependencies) {
    const [first, then] = actions.get(dependent) === 'delete' ? [dependent, target] : [target, dependent];
    before.get(then)?.add(first);
  }
  return before;
};

const isFree = (before: Before, id: string, done: ReadonlySet<string>) =>
  [...(before.get(id) ?? [])].every((one) => done.has(one));

/**
 * The order in which the lines of an order are fulfilled: as submitted, except that needs come first. A bundle comes before its
 * parts unless a need says otherwise. Needs must hold no cycle; the same input always gives the same plan.
 */
export function planFulfilment(items: readonly ItemToPlan[]): Turn[] {
  const needs = predecessors(items, dependenciesOf(items, NEED));
  const bundles = predecessors(items, dependenciesOf(items, CONTAINMENT));
  const done = new Set<string>();
  const turns: Turn[] = [];
  let open = items.map(({ id }) => id);
  while (open.length > 0) {
    const ready = open.filter((id) => isFree(needs, id, done));
    const next = ready.find((id) => isFree(bundles, id, done)) ?? ready[0];
    if (next === undefined) throw new Error(`These lines need each other in a circle: ${open.join(', ')}.`);
    const wanted = new Set([...(needs.get(next) ?? []), ...(bundles.get(next) ?? [])]);
    turns.push({ itemId: next, after: [...wanted].filter((id) => done.has(id)) });
    done.add(next);
    open = open.filter((id) => id !== next);
  }
  return turns;
}
