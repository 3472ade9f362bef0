import type { CartLine } from '../cart-line.ts';
import { problem } from '../errors.ts';
import type { PathOf } from './path-of.ts';

export const MAX_QUANTITY = 100;

/** Each number or SIM belongs to one product, and an existing product is one. */
export const mostOf = ({ action, resourceSpecifications }: CartLine) =>
  action !== 'ADD' || resourceSpecifications.length > 0 ? 1 : MAX_QUANTITY;

export const checkQuantities = (lines: readonly CartLine[], pathOf: PathOf) =>
  lines.flatMap((line) => {
    const most = mostOf(line);
    if (line.quantity >= 1 && line.quantity <= most) return [];
    const reason = most === 1 ? 'The quantity of this line must be 1.' : `The quantity must be 1 to ${most}.`;
    const advice = most === 1 ? 'Add one line for each.' : 'Send a quantity in this range, or remove the item.';
    return [problem('INVALID_QUANTITY', reason, pathOf([line.id], 'quantity'), advice)];
  });
