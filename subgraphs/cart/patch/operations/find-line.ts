import { problem } from '../../errors.ts';
import type { CartDraft, DraftLine } from '../cart-draft.ts';

/** The line an operation names; undefined with the reason among the draft's problems. */
export const findLine = (draft: CartDraft, id: string, path: string[], field = 'id'): DraftLine | undefined => {
  const line = draft.lines.get(id);
  // What cannot be the id of a line is not said back.
  const name = id.length > 64 ? 'like that' : id;
  if (!line)
    draft.problems.push(problem('UNKNOWN_ITEM', `The cart has no line ${name}.`, [...path, field], 'Name a line of this cart.'));
  return line;
};

export const productGone = (path: string[]) =>
  problem('UNKNOWN_PRODUCT', 'The product is not there any more.', [...path, 'id'], 'Remove the item.');
