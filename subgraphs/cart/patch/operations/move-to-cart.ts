import type { CartItemIdInput } from '../../generated/resolvers.ts';
import { isSaved } from '../../saved-lines.ts';
import type { CartDraft, DraftLine } from '../cart-draft.ts';
import { setValues } from './change-values.ts';
import { findLine, productGone } from './find-line.ts';
import { withAllItHolds } from './held-lines.ts';

/** What the line would be if it were put into the cart now. */
const renew = (draft: CartDraft, line: DraftLine, path: string[]) => {
  line.path = path;
  line.status = 'ACTIVE';
  if (line.action === 'ADD') {
    line.wanted ??= { values: line.characteristics };
    return;
  }
  const product = draft.products.get(line.productId ?? '');
  if (!product) draft.problems.push(productGone(path));
  else if (line.action === 'MODIFY') setValues(draft, line, product, { given: line.characteristics, path });
  else if (line.action === 'DELETE') line.productVersion = product.version;
};

/** Takes a saved line back, with the saved lines that only it holds. */
export const moveToCart = (draft: CartDraft, { id }: CartItemIdInput, path: string[]): void => {
  if (!findLine(draft, id, path)) return;
  for (const lineId of withAllItHolds(id, [...draft.lines.values()])) {
    const line = draft.lines.get(lineId);
    if (line && isSaved(line)) renew(draft, line, path);
  }
};

/** The lines an operation would take back. */
export const linesMovedBy = ({ id }: CartItemIdInput, lines: CartDraft['lines']): DraftLine[] =>
  lines.has(id) ? [...withAllItHolds(id, [...lines.values()])].flatMap((lineId) => lines.get(lineId) ?? []) : [];
