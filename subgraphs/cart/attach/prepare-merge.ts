import type { Context } from '../context.ts';
import type { CartItem } from '../entities/cart-item.entity.ts';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import { lineChanges } from '../history/line-change.ts';
import type { CartDraft, DraftLine } from '../patch/cart-draft.ts';
import type { PreparedLines } from '../patch/prepare-patch.ts';
import { quoteLines } from '../patch/quote-lines.ts';
import type { Attachment, CartMerge } from './cart-merge.ts';
import { mergeLines } from './merge-lines.ts';

/** What two versions of two carts would be together. */
export interface PreparedMerge {
  versions: { source: number; target: number };
  prepared: PreparedLines;
  attachment: Attachment;
}

const plain = (items: readonly CartItem[]): DraftLine[] => items.map(({ cartId: _, ...line }) => line);

/** What needs a number or a SIM may have one already. */
export const leasedLines = (lines: readonly DraftLine[], idAfter: (id: string) => string | undefined): Attachment['leases'] =>
  lines
    .filter(({ resourceSpecifications }) => resourceSpecifications.length > 0)
    .flatMap(({ id }) => {
      const toItemId = idAfter(id);
      return toItemId === undefined ? [] : [{ fromItemId: id, toItemId }];
    });

/** What the catalog does not sell any more is not summed; the loop ends, for it sums less each time. */
const keepApart = (apart: Set<string>, { merged }: CartMerge, unsold: ReadonlySet<string | undefined>) => {
  const before = apart.size;
  for (const { itemId, fromItemId } of merged) if (unsold.has(itemId ?? '') && fromItemId !== null) apart.add(fromItemId);
  if (apart.size === before) throw new Error('The catalog objects to a line that was not summed.');
};

/** Works the merge out before any transaction begins: the catalog prices what became more, and what it does not sell any more stays apart. */
export const prepareMerge = async (
  source: ShoppingCart,
  target: ShoppingCart,
  { loaders, catalog, clock, config }: Pick<Context, 'loaders' | 'catalog' | 'clock' | 'config'>,
): Promise<PreparedMerge> => {
  const [theirs, own] = [plain(await loaders.lines.load(source.id)), plain(await loaders.lines.load(target.id))];
  const apart = new Set<string>();
  for (;;) {
    const { lines, merge, movedIds } = mergeLines(own, theirs, apart);
    const draft: CartDraft = { lines, products: new Map(), problems: [], now: clock.now() };
    await quoteLines(draft, { catalog, terms: config.promise });
    if (draft.problems.length > 0) {
      keepApart(apart, merge, new Set(draft.problems.map(({ path }) => path[1])));
      continue;
    }
    const after = [...lines.values()];
    return {
      versions: { source: source.version, target: target.version },
      prepared: { changed: after.filter(({ path }) => path !== undefined), removedIds: [], changes: lineChanges(own, after) },
      attachment: {
        fromCartId: source.id,
        cartId: target.id,
        merge,
        leases: leasedLines(theirs, (id) => movedIds.get(id)),
      },
    };
  }
};
