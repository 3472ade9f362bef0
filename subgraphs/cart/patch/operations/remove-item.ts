import { problem } from '../../errors.ts';
import type { RemoveCartItemInput } from '../../generated/resolvers.ts';
import type { CartDraft, DraftLine } from '../cart-draft.ts';

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
const withAllItHolds = (id: string, lines: readonly DraftLine[]): Set<string> => {
  const holders = new Map(lines.map((line) => [line.id, holdersOf(line, lines)]));
  const removed = new Set([id]);
  for (let before = 0; before < removed.size;) {
    before = removed.size;
    for (const [lineId, heldBy] of holders) {
      if (heldBy.length > 0 && heldBy.every((holder) => removed.has(holder))) removed.add(lineId);
    }
  }
  return removed;
};

/** Takes a line out, with the lines that only it holds and the links that led to them. */
export const removeItem = (draft: CartDraft, { id }: RemoveCartItemInput, path: string[]): void => {
  if (!draft.lines.has(id)) {
    draft.problems.push(problem('UNKNOWN_ITEM', `The cart has no line ${id}.`, [...path, 'id'], 'Name a line of this cart.'));
    return;
  }
  const removed = withAllItHolds(id, [...draft.lines.values()]);
  for (const lineId of removed) draft.lines.delete(lineId);
  for (const line of draft.lines.values()) {
    const kept = line.relationships.filter(({ itemId }) => !removed.has(itemId));
    if (kept.length < line.relationships.length) {
      line.relationships = kept;
      line.path ??= path;
    }
  }
};
