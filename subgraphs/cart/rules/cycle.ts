/** A directed graph: from each node to those it points to. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/** The nodes in a circle, first and last the same. */
export type Cycle = [string, ...string[]];

/**
 * Cycles that share no node; empty only when there is no cycle at all. Iterative: a chain may be as
 * long as the cart. A node is left for good once all it leads to is known, so each edge is walked once.
 */
export const findCycles = (edges: Edges): Cycle[] => {
  const told = new Set<string>();
  const done = new Set<string>();
  const cycles: Cycle[] = [];
  for (const start of edges.keys()) {
    const trail: string[] = [];
    const onTrail = new Set<string>();
    const pending = [[start]];
    while (pending.length > 0) {
      const node = pending.at(-1)?.pop();
      if (node === undefined) {
        pending.pop();
        const left = trail.pop();
        if (left !== undefined) {
          onTrail.delete(left);
          done.add(left);
        }
      } else if (onTrail.has(node)) {
        const around = trail.slice(trail.indexOf(node));
        if (!around.some((one) => told.has(one))) cycles.push([node, ...around.slice(1), node]);
        for (const one of around) told.add(one);
      } else if (!done.has(node)) {
        trail.push(node);
        onTrail.add(node);
        pending.push([...(edges.get(node) ?? [])]);
      }
    }
  }
  return cycles;
};
