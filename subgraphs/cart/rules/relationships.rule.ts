import type { CartLine, LineRelationship } from '../cart-line.ts';
import { problem, relationshipCycle } from '../errors.ts';
import type { KnownProducts } from '../ports.ts';
import { findCycles } from './cycle.ts';
import type { PathOf } from './path-of.ts';

type Direction = 'forth' | 'back';
type Meaning = Partial<Record<LineRelationship['type'], Direction>>;

/** What must not go round in a circle, each by itself: the order of fulfilment, what is in what, what replaces what. */
const meanings: Meaning[] = [
  { RELIES_ON: 'forth', REQUIRES: 'forth', DEPENDS_ON: 'forth', ENABLES: 'back' },
  { BUNDLES: 'forth', BRINGS: 'forth', BUNDLED_BY: 'back' },
  { MIGRATES_TO: 'forth' },
];

interface Link {
  line: CartLine;
  relationship: LineRelationship;
  index: number;
}

/** A link between lines, or products that are in no line, by their ids. */
interface Edge {
  type: LineRelationship['type'];
  from: string;
  to: string;
}

const linksOf = (lines: readonly CartLine[]): Link[] =>
  lines.flatMap((line) => line.relationships.map((relationship, index) => ({ line, relationship, index })));

const edgesOf = (links: readonly Edge[], meaning: Meaning) => {
  const edges = new Map<string, string[]>();
  for (const { type, from, to } of links) {
    const direction = meaning[type];
    if (!direction) continue;
    const [start, end] = direction === 'forth' ? [from, to] : [to, from];
    edges.set(start, [...(edges.get(start) ?? []), end]);
  }
  return edges;
};

/** Whether links of the cart lead on from an existing product: only then can a circle lead through what is not in the cart. */
export const linksFromProducts = (lines: readonly CartLine[]): boolean => {
  const existing = new Set(lines.filter(({ productId }) => productId != null).map(({ id }) => id));
  const links = linksOf(lines).map(({ line, relationship: { type, itemId } }) => ({ type, from: line.id, to: itemId }));
  return meanings.some((meaning) => [...edgesOf(links, meaning).keys()].some((from) => existing.has(from)));
};

/** How existing products rely on each other; one in the cart goes by its line, and one that ends relies on nothing any more. */
const existingEdges = (lines: readonly CartLine[], products: KnownProducts): Edge[] => {
  const lineOf = new Map(lines.map((line) => [line.productId, line]));
  const nodeOf = (productId: string) => lineOf.get(productId)?.id ?? productId;
  return [...products.values()].flatMap((product) => {
    if (!product || lineOf.get(product.id)?.action === 'DELETE') return [];
    return product.relationships.map(({ type, productId }) => ({ type, from: nodeOf(product.id), to: nodeOf(productId) }));
  });
};

/** Links must lead to another line of the same cart and never back to where they start, not even through existing products. */
export const checkRelationships = (lines: readonly CartLine[], pathOf: PathOf, products: KnownProducts = new Map()) => {
  const ids = new Set(lines.map(({ id }) => id));
  const links = linksOf(lines);
  const toItself = links.filter(({ line, relationship }) => relationship.itemId === line.id);
  const toNowhere = links.filter(({ relationship }) => !ids.has(relationship.itemId));
  const sound = links
    .map(({ line, relationship: { type, itemId } }) => ({ type, from: line.id, to: itemId }))
    .filter(({ from, to }) => from !== to && ids.has(to));
  const edges = [...sound, ...existingEdges(lines, products)];
  const pathTo = ({ line, index }: Link) => pathOf([line.id], 'relationships', String(index), 'itemId');
  return [
    ...toItself.map((link) =>
      problem('SELF_RELATIONSHIP', 'A line cannot be related to itself.', pathTo(link), 'Relate it to another line of the cart.'),
    ),
    ...toNowhere.map((link) =>
      problem(
        'UNKNOWN_ITEM',
        `The cart has no line ${link.relationship.itemId}.`,
        pathTo(link),
        'Relate it to a line of the same cart.',
      ),
    ),
    ...meanings
      .flatMap((meaning) => findCycles(edgesOf(edges, meaning)))
      // What products are to each other without the cart is not the shopper's mistake.
      .flatMap((cycle) => {
        const [first, ...more] = cycle.filter((id) => ids.has(id));
        return first === undefined || more.length === 0
          ? []
          : [relationshipCycle(cycle, pathOf([first, ...more], 'relationships'))];
      }),
  ];
};
