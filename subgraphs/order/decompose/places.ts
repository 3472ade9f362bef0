import type { ItemRelationship } from '../fulfilment/dependencies.ts';
import type { NewItem } from '../submit/new-item.ts';
import { joinMutual } from './join-mutual.ts';
import type { Wait } from './waits.ts';

/** When and by whom a line is carried out; the lines of one place are one part. */
export interface Place {
  /** In milliseconds; 0: at once. */
  start: number;
  system: string | null;
}

const keyOf = ({ start, system }: Place) => JSON.stringify([start, system]);

/** The lines that each line has a link with, whichever of the two states it. */
function neighboursOf(items: readonly NewItem[]): ReadonlyMap<string, NewItem[]> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const pair = (item: NewItem, { itemId }: ItemRelationship): [string, NewItem][] => {
    const other = byId.get(itemId);
    return other
      ? [
          [item.id, other],
          [itemId, item],
        ]
      : [];
  };
  const links = items.flatMap((item) => item.relationships.flatMap((relationship) => pair(item, relationship)));
  return new Map([...Map.groupBy(links, ([id]) => id)].map(([id, own]) => [id, own.map(([, item]) => item)]));
}

const doesNothing = ({ action }: NewItem) => action === 'noChange';

/**
 * The line that a line without an effect goes along with, whatever its own date: the first to begin of those it has a link with, or
 * else of all.
 */
export function hostsOf(items: readonly NewItem[], placeOf: (item: NewItem) => Place): ReadonlyMap<string, NewItem> {
  const neighbours = neighboursOf(items);
  const name = (item: NewItem) => JSON.stringify([placeOf(item).system ?? '', item.id]);
  const earlier = (one: NewItem, other: NewItem) =>
    placeOf(one).start - placeOf(other).start || (name(one) < name(other) ? -1 : 1);
  const firstOf = (lines: readonly NewItem[]) => lines.filter((item) => !doesNothing(item)).sort(earlier)[0];
  const first = firstOf(items);
  return new Map(
    items.filter(doesNothing).flatMap(({ id }): [string, NewItem][] => {
      const host = firstOf(neighbours.get(id) ?? []) ?? first;
      return host ? [[id, host]] : [];
    }),
  );
}

/** Lines that are to be carried out together. */
export interface Group {
  start: number;
  /** Null: none in particular, or several. */
  system: string | null;
  items: NewItem[];
}

/**
 * One group for each instant and system. Those of one instant that need each other both ways are one, and so are those with lines
 * that stand and fall together.
 */
export function groupByPlace(
  items: readonly NewItem[],
  placeOf: (item: NewItem) => Place,
  waits: readonly Wait[],
  togetherOf: (items: readonly NewItem[]) => ReadonlySet<string>,
): Group[] {
  const keys = new Map(items.map((item) => [item.id, keyOf(placeOf(item))]));
  const edges = waits.map(({ first, then }) => [keys.get(first) ?? '', keys.get(then) ?? ''] as const);
  return [...Map.groupBy(items, (item) => placeOf(item).start)].flatMap(([start, own]) => {
    const groups = Map.groupBy(own, ({ id }) => keys.get(id) ?? '');
    const nodes = [...groups.keys()].sort();
    const together = nodes.length > 1 ? togetherOf(own) : new Set<string>();
    const bound = nodes.filter((node) => groups.get(node)?.some(({ id }) => together.has(id)));
    // Each leads to the next, and the last to the first.
    const ring = bound.map((node, index) => [node, bound[(index + 1) % bound.length] ?? node] as const);
    const inside = edges.filter(([from, to]) => groups.has(from) && groups.has(to));
    const joined = joinMutual(nodes, [...inside, ...ring]);
    return [...Map.groupBy(own, ({ id }) => joined.get(keys.get(id) ?? '')).values()].map((lines) => {
      const systems = new Set(lines.map((item) => placeOf(item).system));
      return { start, system: systems.size === 1 ? ([...systems][0] ?? null) : null, items: lines };
    });
  });
}
