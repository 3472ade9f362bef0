import type { CartLine } from '../ports.ts';

type Related = Pick<CartLine, 'id' | 'relationships'>;

/** The header of the bundle that each line is part of, from whichever side it is said. */
const headersOf = (lines: readonly Related[]): Map<string, string> =>
  new Map(
    lines.flatMap(({ id, relationships }) =>
      relationships.flatMap(({ type, itemId }): [string, string][] => {
        if (type === 'BUNDLED_BY') return [[id, itemId]];
        return type === 'BUNDLES' ? [[itemId, id]] : [];
      }),
    ),
  );

/** For each line: itself, the header of its bundle, the header of that one, and so on. A circle of bundles ends where it began. */
export function bundleChains(lines: readonly Related[]): (lineId: string) => string[] {
  const headers = headersOf(lines);
  return (lineId) => {
    const chain = new Set<string>();
    for (let at: string | undefined = lineId; at !== undefined && !chain.has(at); at = headers.get(at)) chain.add(at);
    return [...chain];
  };
}
