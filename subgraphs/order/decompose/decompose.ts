import type { NewItem } from '../submit/new-item.ts';
import { groupByPlace, hostsOf, type Group, type Place } from './places.ts';
import { startsAt } from './starts-at.ts';
import { waitsOf, type Wait } from './waits.ts';

/** Where a customer order is taken apart: into orders per instant and system, or per instant, whose systems get service orders. */
export const decompositions = ['PRODUCT_ORDER', 'SERVICE_ORDER'] as const;
export type Decomposition = (typeof decompositions)[number];

export interface DecompositionRules {
  decomposeAt: Decomposition;
  /** Which of these lines stand and fall together. */
  togetherOf: (items: readonly NewItem[]) => ReadonlySet<string>;
}

/** A part to come. */
export interface PartDraft {
  /** Its place, from 1. */
  number: number;
  /** Null: at once. */
  startsAt: Date | null;
  /** Null: none in particular, or several. */
  system: string | null;
  items: NewItem[];
  /** Numbers of the parts that must be final before this one begins. */
  follows: number[];
}

/**
 * The parts of a customer order by instant and system, what begins first comes first. The lines have been checked, have inherited what
 * they inherit, and ends have lines of their own. The same lines always give the same parts, in whatever order they come.
 */
export function decompose(
  items: readonly NewItem[],
  order: { requestedStartDate: Date | null },
  now: Date,
  { decomposeAt, togetherOf }: DecompositionRules,
): PartDraft[] {
  const ownPlace = (item: NewItem): Place => ({
    start: startsAt(item, order, now)?.getTime() ?? 0,
    system: decomposeAt === 'SERVICE_ORDER' ? null : (item.backend?.name ?? null),
  });
  const hosts = hostsOf(items, ownPlace);
  const placeOf = (item: NewItem) => ownPlace(hosts.get(item.id) ?? item);
  const waits = waitsOf(items, (item) => ownPlace(item).start);
  const lines = items.map((item) => ({ ...item, requestedStartDate: (hosts.get(item.id) ?? item).requestedStartDate }));
  return toParts(groupByPlace(lines, placeOf, waits, togetherOf), waits);
}

function toParts(groups: readonly Group[], waits: readonly Wait[]): PartDraft[] {
  const groupOf = new Map(groups.flatMap((group) => group.items.map(({ id }) => [id, group] as const)));
  const before = new Map(groups.map((group) => [group, new Set<Group>()]));
  for (const { first, then } of waits) {
    const [earlier, later] = [groupOf.get(first), groupOf.get(then)];
    if (earlier && later && earlier !== later) before.get(later)?.add(earlier);
  }
  const sorted = inSequence(groups, before);
  const numbers = new Map(sorted.map((group, index) => [group, index + 1]));
  return sorted.map((group, index) => ({
    number: index + 1,
    startsAt: group.start === 0 ? null : new Date(group.start),
    system: group.system,
    items: group.items,
    follows: [...(before.get(group) ?? [])].flatMap((one) => numbers.get(one) ?? []).sort((one, other) => one - other),
  }));
}

/** By instant; then what others wait for first; then as submitted: groups come in the order of their first lines. */
function inSequence(groups: readonly Group[], before: ReadonlyMap<Group, ReadonlySet<Group>>): Group[] {
  const done = new Set<Group>();
  let open = groups.toSorted((one, other) => one.start - other.start);
  while (open.length > 0) {
    const next = open.find((group) => [...(before.get(group) ?? [])].every((one) => done.has(one)));
    if (!next) throw new Error('Parts of an order wait for each other in a circle.');
    done.add(next);
    open = open.filter((group) => group !== next);
  }
  return [...done];
}
