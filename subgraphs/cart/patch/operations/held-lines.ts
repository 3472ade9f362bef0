import type { DraftLine } from '../cart-draft.ts';

/** The lines that hold this one: headers of its bundle, and what brought it. */
const holdersOf = (line: DraftLine, lines: readonly DraftLine[]): string[] => [
  ...line.relationships.filter(({ type }) => type === 'BUNDLED_BY').map(({ itemId }) => itemId),
  ...lines
    .filter(({ relationships }) =>
      relationships.some(({ type, itemId }) => itemId === line.id && (type === 'BUNDLES' || type === 'BRINGS')),
    )
    .map(({ id }) => id),
];

/** The line and, down the bundle, all that nothing else holds. */
export const withAllItHolds = (id: string, lines: readonly DraftLine[]): Set<string> => {
  const holders = new Map(lines.map((line) => [line.id, holdersOf(line, lines)]));
  const held = new Set([id]);
  for (let before = 0; before < held.size;) {
    before = held.size;
    for (const [lineId, heldBy] of holders) {
      if (heldBy.length > 0 && heldBy.every((holder) => held.has(holder))) held.add(lineId);
    }
  }
  return held;
};
