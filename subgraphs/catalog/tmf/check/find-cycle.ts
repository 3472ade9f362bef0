/** The members of each cycle of a directed graph, once per cycle found; nodes and edges in the order given. */
export const findCycles = (edges: ReadonlyMap<string, readonly string[]>): string[][] => {
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const start of edges.keys()) {
    const trail: string[] = [];
    const onTrail = new Set<string>();
    // Its own stack: a chain of a hundred thousand must not exhaust the engine's.
    const stack: { node: string; next: number }[] = [];
    const enter = (node: string) => {
      if (done.has(node)) return;
      if (onTrail.has(node)) return void cycles.push([...trail.slice(trail.indexOf(node)), node]);
      trail.push(node);
      onTrail.add(node);
      stack.push({ node, next: 0 });
    };
    enter(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const target = edges.get(top.node)?.[top.next++];
      if (target !== undefined) enter(target);
      else {
        stack.pop();
        trail.pop();
        onTrail.delete(top.node);
        done.add(top.node);
      }
    }
  }
  return cycles;
};
