import type { Dependency } from '../fulfilment/dependencies.ts';

/** A cycle, its first and last line the same; undefined when there is none. */
export function findCycle(dependencies: readonly Dependency[]): string[] | undefined {
  let rest = dependencies;
  for (let size = Infinity; rest.length < size;) {
    size = rest.length;
    const dependents = new Set(rest.map(({ dependent }) => dependent));
    // What leads to a line that depends on nothing leads out of every cycle.
    rest = rest.filter(({ target }) => dependents.has(target));
  }
  const next = new Map(rest.map(({ dependent, target }) => [dependent, target]));
  const trail: string[] = [];
  for (let id = rest[0]?.dependent; id !== undefined; id = next.get(id)) {
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
    trail.push(id);
  }
  return undefined;
}
