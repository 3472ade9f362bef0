import { isDeepStrictEqual } from 'node:util';
import type { CartLine } from '../cart-line.ts';
import type { CartChangeKind } from '../generated/resolvers.ts';

/** What is remembered of a line: what a shopper sees of it. */
export type LineValues = Pick<
  CartLine,
  'action' | 'status' | 'quantity' | 'name' | 'productOfferingId' | 'characteristics' | 'prices' | 'relationships'
>;

export interface LineChange {
  kind: CartChangeKind;
  itemId: string | null;
  before: LineValues | null;
  after: LineValues | null;
}

const valuesOf = (line: CartLine): LineValues => {
  const { action, status, quantity, name, productOfferingId, characteristics, prices, relationships } = line;
  return { action, status, quantity, name, productOfferingId, characteristics, prices, relationships };
};

const kindOf = (before: LineValues | null, after: LineValues | null): CartChangeKind => {
  if (!before) return 'ITEM_ADDED';
  if (!after) return 'ITEM_REMOVED';
  if (before.status === after.status) return 'ITEM_CHANGED';
  return after.status === 'SAVE_FOR_LATER' ? 'ITEM_SAVED_FOR_LATER' : 'ITEM_MOVED_TO_CART';
};

/** What makes the one list of lines the other; a line that was sent again as it was is no change. */
export const lineChanges = (before: readonly CartLine[], after: readonly CartLine[]): LineChange[] => {
  const then = new Map(before.map((line) => [line.id, valuesOf(line)]));
  const now = new Map(after.map((line) => [line.id, valuesOf(line)]));
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((itemId) => {
    const [old = null, fresh = null] = [then.get(itemId), now.get(itemId)];
    if (isDeepStrictEqual(old, fresh)) return [];
    return [{ kind: kindOf(old, fresh), itemId, before: old, after: fresh }];
  });
};
