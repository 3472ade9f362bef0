import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CartLine } from '../../subgraphs/cart/cart-line.ts';
import { findCycles } from '../../subgraphs/cart/rules/cycle.ts';
import { pathInCart } from '../../subgraphs/cart/rules/path-of.ts';
import { checkRelationships } from '../../subgraphs/cart/rules/relationships.rule.ts';

type Link = CartLine['relationships'][number];

const line = (id: string, ...relationships: Link[]): CartLine => ({
  id,
  action: 'ADD',
  status: 'ACTIVE',
  quantity: 1,
  name: id,
  productOfferingId: 'device',
  characteristics: [],
  prices: [],
  resourceSpecifications: [],
  requires: [],
  excludes: [],
  bundledOnly: false,
  bundledOfferings: [],
  relationships,
});
const link = (type: Link['type'], itemId: string): Link => ({ type, itemId });
const check = (...lines: CartLine[]) => checkRelationships(lines, pathInCart);

describe('relationships of lines', () => {
  it('a line cannot be related to itself (D5)', () => {
    expect(check(line('a', link('RELIES_ON', 'a')))).toMatchObject([
      { code: 'SELF_RELATIONSHIP', path: ['items', 'a', 'relationships', '0', 'itemId'] },
    ]);
  });

  it('a line cannot be related to one that is not there (D5)', () => {
    expect(check(line('a', link('RELIES_ON', 'b')))).toMatchObject([{ code: 'UNKNOWN_ITEM' }]);
  });

  it('a circle is told with its path (M5)', () => {
    const lines = [
      line('a', link('RELIES_ON', 'b')),
      line('b', link('DEPENDS_ON', 'c')),
      line('c', link('REQUIRES', 'a')),
      line('d', link('RELIES_ON', 'a')),
    ];
    expect(check(...lines)).toMatchObject([{ __typename: 'RelationshipCycleError', itemIds: ['a', 'b', 'c', 'a'] }]);
  });

  it('`enables` is `relies on` seen from the other side', () => {
    expect(check(line('a', link('ENABLES', 'b')), line('b', link('RELIES_ON', 'a')))).toEqual([]);
    expect(check(line('a', link('ENABLES', 'b')), line('b', link('ENABLES', 'a')))).toHaveLength(1);
  });

  it('a bundle may rely on what it holds, and both ends may say that it holds it', () => {
    expect(
      check(line('bundle', link('BUNDLES', 'part'), link('RELIES_ON', 'part')), line('part', link('BUNDLED_BY', 'bundle'))),
    ).toEqual([]);
    expect(check(line('a', link('BUNDLES', 'b')), line('b', link('BUNDLES', 'a')))).toHaveLength(1);
  });
});

const graphs = fc.integer({ min: 1, max: 12 }).chain((size) => {
  const node = fc.integer({ min: 0, max: size - 1 }).map(String);
  return fc.array(fc.tuple(node, node), { maxLength: 30 }).map((pairs) => {
    const edges = new Map(Array.from({ length: size }, (_, index) => [String(index), [] as string[]]));
    for (const [from, to] of pairs) edges.get(from)?.push(to);
    return edges;
  });
});

/** Takes away again and again what points to nothing; what stays is in or before a circle. */
const canBeOrdered = (edges: ReadonlyMap<string, readonly string[]>): boolean => {
  const left = new Set(edges.keys());
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const node of left) if (!edges.get(node)?.some((next) => left.has(next))) left.delete(node);
  }
  return left.size === 0;
};

describe('cycles', () => {
  it('are found exactly when the lines cannot be put in an order', () => {
    fc.assert(fc.property(graphs, (edges) => (findCycles(edges).length === 0) === canBeOrdered(edges)));
  });

  it('that are found are circles, and no line is told twice', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const cycles = findCycles(edges);
        const nodes = cycles.flatMap((cycle) => cycle.slice(1));
        expect(new Set(nodes).size).toBe(nodes.length);
        for (const cycle of cycles) {
          expect(cycle[0]).toBe(cycle.at(-1));
          cycle.slice(1).forEach((node, index) => expect(edges.get(cycle[index] ?? '')).toContain(node));
        }
      }),
    );
  });

  it('are found along a chain as long as a cart, and longer', () => {
    const size = 50_000;
    const chain = new Map(Array.from({ length: size }, (_, index) => [String(index), [String((index + 1) % size)]]));
    expect(findCycles(chain)).toHaveLength(1);
  });
});
