type Edge = readonly [from: string, to: string];

function reachableFrom(node: string, next: ReadonlyMap<string, readonly Edge[]>): ReadonlySet<string> {
  const reached = new Set((next.get(node) ?? []).map(([, to]) => to));
  // A set goes on through what is added to it.
  for (const at of reached) for (const [, to] of next.get(at) ?? []) reached.add(to);
  return reached;
}

/** For each node the first of those that lead to it and back again. */
export function joinMutual(nodes: readonly string[], edges: readonly Edge[]): ReadonlyMap<string, string> {
  const next = Map.groupBy(edges, ([from]) => from);
  const reach = new Map(nodes.map((node) => [node, reachableFrom(node, next)]));
  const leads = (from: string, to: string) => reach.get(from)?.has(to) === true;
  return new Map(
    nodes.map((node) => [node, nodes.find((other) => other === node || (leads(node, other) && leads(other, node))) ?? node]),
  );
}
