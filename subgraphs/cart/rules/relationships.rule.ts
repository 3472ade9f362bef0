import type { CartLine, LineRelationship } from '../cart-line.ts';
import { problem, relationshipCycle } from '../errors.ts';
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

const linksOf = (lines: readonly CartLine[]): Link[] =>
  lines.flatMap((line) => line.relationships.map((relationship, index) => ({ line, relationship, index })));

const edgesOf = (links: readonly Link[], meaning: Meaning) => {
  const edges = new Map<string, string[]>();
  for (const { line, relationship } of links) {
    const direction = meaning[relationship.type];
    if (!direction) continue;
    const [from, to] = direction === 'forth' ? [line.id, relationship.itemId] : [relationship.itemId, line.id];
    edges.set(from, [...(edges.get(from) ?? []), to]);
  }
  return edges;
};

/** Links must lead to another line of the same cart and never back to where they start. */
export const checkRelationships = (lines: readonly CartLine[], pathOf: PathOf) => {
  const ids = new Set(lines.map(({ id }) => id));
  const links = linksOf(lines);
  const toItself = links.filter(({ line, relationship }) => relationship.itemId === line.id);
  const toNowhere = links.filter(({ relationship }) => !ids.has(relationship.itemId));
  const sound = links.filter(({ line, relationship: { itemId } }) => itemId !== line.id && ids.has(itemId));
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
      .flatMap((meaning) => findCycles(edgesOf(sound, meaning)))
      .map((cycle) => relationshipCycle(cycle, pathOf(cycle, 'relationships'))),
  ];
};
