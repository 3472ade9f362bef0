import { randomUUID } from 'node:crypto';
import type { CartLine, LineRelationship } from '../cart-line.ts';
import type { CartMergeReason } from '../generated/resolvers.ts';
import type { DraftLine } from '../patch/cart-draft.ts';
import { withAllItHolds } from '../patch/operations/held-lines.ts';
import { MAX_LINES } from '../rules/check-cart.ts';
import { MAX_QUANTITY } from '../rules/quantity.rule.ts';
import { isSaved } from '../saved-lines.ts';
import type { CartMerge, MergedItem } from './cart-merge.ts';
import { findSame, type Line } from './find-same.ts';
import { whyNotTogether } from './why-not-together.ts';

export interface MergedLines {
  /** By id: the lines of the cart afterwards; touched ones have a path. */
  lines: Map<string, DraftLine>;
  merge: CartMerge;
  /** Which line became which. */
  movedIds: Map<string, string>;
}

const item = (line: CartLine, fromItemId: string | null, reason: CartMergeReason | null): MergedItem => ({
  itemId: line.id,
  fromItemId,
  name: line.name,
  quantity: line.quantity,
  reason,
});

/** What two carts are together, by the rules `attachCart` tells; `apart` are lines of the other cart that must not be summed. */
export const mergeLines = (
  own: readonly Line[],
  theirs: readonly Line[],
  apart: ReadonlySet<string> = new Set(),
): MergedLines => {
  const lines = new Map(own.map((line): [string, DraftLine] => [line.id, { ...line }]));
  const merge: CartMerge = { kept: [], added: [], merged: [], savedForLater: [], dropped: [] };
  const { ids, dropped, merged } = findSame(lines, theirs, apart);
  for (const line of theirs) {
    const [mine, to] = [lines.get(merged.get(line.id) ?? ''), dropped.has(line.id)];
    if (to) merge.dropped.push({ ...item(line, line.id, 'PRODUCT_ALREADY_IN_CART'), itemId: null });
    if (!mine) continue;
    const sum = mine.quantity + line.quantity;
    mine.quantity = Math.min(sum, MAX_QUANTITY);
    mine.path = ['items', mine.id];
    mine.wanted = { values: mine.characteristics };
    merge.merged.push(item(mine, line.id, sum > MAX_QUANTITY ? 'QUANTITY_LIMITED' : 'SAME_OFFERING'));
  }
  merge.kept = own.filter(({ id }) => lines.get(id)?.path === undefined).map((line) => item(line, null, null));

  const others = theirs.filter(({ id }) => !ids.has(id));
  const fitting = others.slice(0, Math.max(0, MAX_LINES - lines.size));
  for (const line of others.slice(fitting.length)) merge.dropped.push({ ...item(line, line.id, 'TOO_MANY_ITEMS'), itemId: null });
  for (const { id } of fitting) ids.set(id, lines.has(id) ? randomUUID() : id);
  const leadsTo = ({ type, itemId }: LineRelationship) => {
    const to = ids.get(itemId);
    return to === undefined ? [] : [{ type, itemId: to }];
  };
  const last = Math.max(0, ...own.map(({ position }) => position));
  const added = fitting.map((line, index): DraftLine => {
    const id = ids.get(line.id) ?? line.id;
    return { ...line, id, position: last + 1 + index, path: ['items', id], relationships: line.relationships.flatMap(leadsTo) };
  });
  for (const line of added) lines.set(line.id, line);

  const aside = setAside(added, own);
  const from = new Map([...ids].map(([before, after]) => [after, before]));
  for (const line of added) {
    const reason = aside.get(line.id) ?? null;
    (isSaved(line) ? merge.savedForLater : merge.added).push(item(line, from.get(line.id) ?? null, reason));
  }
  return { lines, merge, movedIds: new Map(fitting.map(({ id }) => [id, ids.get(id) ?? id])) };
};

/** Saves for later what cannot be bought together with these lines, with all that only it holds. */
const setAside = (added: readonly DraftLine[], own: readonly CartLine[]): Map<string, CartMergeReason> => {
  const aside = new Map<string, CartMergeReason>();
  for (const line of added) {
    const reason = isSaved(line) ? undefined : whyNotTogether(line, own);
    if (!reason) continue;
    const held = withAllItHolds(line.id, added);
    for (const other of added.filter(({ id, status }) => held.has(id) && status === 'ACTIVE')) {
      other.status = 'SAVE_FOR_LATER';
      aside.set(other.id, reason);
    }
  }
  return aside;
};
