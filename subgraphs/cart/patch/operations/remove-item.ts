import type { RemoveCartItemInput } from '../../generated/resolvers.ts';
import type { CartDraft } from '../cart-draft.ts';
import { findLine } from './find-line.ts';
import { withAllItHolds } from './held-lines.ts';

/** Takes a line out, with the lines that only it holds and the links that led to them. */
export const removeItem = (draft: CartDraft, { id }: RemoveCartItemInput, path: string[]): void => {
  if (!findLine(draft, id, path)) return;
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
