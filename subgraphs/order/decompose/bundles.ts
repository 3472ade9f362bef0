import { dependenciesOf, type LinkedItem } from '../fulfilment/dependencies.ts';

const BUNDLING = { bundledBy: 'forth', bundles: 'back' } as const;

/** How deep bundles can be nested. */
export const DEEPEST_BUNDLE = 10;

const byId = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** The bundles each line is in, the nearest first; of several on one level it is the one whose id comes first. */
export function bundlesAround<Item extends LinkedItem>(items: readonly Item[]): (itemId: string) => Item[] {
  const known = new Map(items.map((item) => [item.id, item]));
  // Of several entries with one key a map keeps the last.
  const links = dependenciesOf(items, BUNDLING).toSorted((one, other) => byId(other.target, one.target));
  const headers = new Map(links.map(({ dependent, target }) => [dependent, target]));
  return (itemId) => {
    const around = new Set<Item>();
    for (let id = headers.get(itemId); id !== undefined && id !== itemId; id = headers.get(id)) {
      const header = known.get(id);
      if (!header || around.has(header)) break;
      around.add(header);
    }
    return [...around];
  };
}
