import { randomUUID } from 'node:crypto';
import { problem } from '../errors.ts';
import type { CartDraft } from './cart-draft.ts';

const form = /^[\w.-]{1,64}$/;

/** The caller's id for a new line, or one of ours; undefined when it cannot be used. */
export const takeLineId = (draft: CartDraft, given: string | null | undefined, path: string[]): string | undefined => {
  if (given == null) return randomUUID();
  if (!form.test(given)) {
    const reason = 'The id of a line has 1 to 64 letters, digits, `.`, `_` or `-`.';
    draft.problems.push(problem('INVALID_ITEM_ID', reason, [...path, 'id'], 'Choose another id, or leave it out.'));
    return undefined;
  }
  if (draft.lines.has(given)) {
    draft.problems.push(
      problem(
        'DUPLICATE_ITEM_ID',
        `The cart has a line ${given} already.`,
        [...path, 'id'],
        'Choose another id, or leave it out.',
      ),
    );
    return undefined;
  }
  return given;
};
