import type { CartItemIdInput } from '../../generated/resolvers.ts';
import type { CartDraft } from '../cart-draft.ts';
import { findLine } from './find-line.ts';
import { withAllItHolds } from './held-lines.ts';

/** Sets a line aside, with the lines that only it holds; their links sleep. */
export const saveForLater = (draft: CartDraft, { id }: CartItemIdInput, path: string[]): void => {
  if (!findLine(draft, id, path)) return;
  for (const lineId of withAllItHolds(id, [...draft.lines.values()])) {
    const line = draft.lines.get(lineId);
    if (line?.status !== 'ACTIVE') continue;
    line.status = 'SAVE_FOR_LATER';
    line.path = path;
  }
};
