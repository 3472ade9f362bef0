import { problem, type CartProblem } from '../errors.ts';
import type { CartItem } from '../entities/cart-item.entity.ts';
import type { CartOperation } from '../generated/resolvers.ts';
import type { Catalog, Inventory, ProductOwner } from '../ports.ts';
import { checkLines, MAX_LINES } from '../rules/check-cart.ts';
import type { PathOf } from '../rules/path-of.ts';
import { applyOperations, productsNeeded } from './apply-operations.ts';
import type { CartDraft, DraftLine } from './cart-draft.ts';
import { quoteLines } from './quote-lines.ts';

/** What a patch would make of the cart, or all reasons why it cannot. */
export type PreparedPatch = { changed: DraftLine[]; removedIds: string[] } | { problems: CartProblem[] };

export interface PatchPorts {
  catalog: Catalog;
  inventory: Inventory;
}

const tooLong = (operations: readonly CartOperation[]): CartProblem[] => {
  const path = ['input', 'operations'];
  if (operations.length === 0) return [problem('NO_OPERATIONS', 'There is nothing to do.', path, 'Send at least one operation.')];
  if (operations.length <= MAX_LINES) return [];
  return [problem('TOO_MANY_OPERATIONS', `A patch has at most ${MAX_LINES} operations.`, path, 'Send several patches.')];
};

const draftOf = (items: readonly CartItem[]): Map<string, DraftLine> =>
  new Map(items.map(({ cartId: _, ...line }) => [line.id, { ...line, relationships: [...line.relationships] }]));

/** Works out the patch outside any transaction: one call to the catalog, at most one to the inventory. */
export const preparePatch = async (
  items: readonly CartItem[],
  operations: readonly CartOperation[],
  owner: ProductOwner,
  { catalog, inventory }: PatchPorts,
): Promise<PreparedPatch> => {
  const refused = tooLong(operations);
  if (refused.length > 0) return { problems: refused };

  const lines = draftOf(items);
  const productIds = productsNeeded(operations, lines);
  const products = productIds.length > 0 ? await inventory.productsForOrder(productIds, owner) : [];
  const draft: CartDraft = { lines, products: new Map(products.map((product) => [product.id, product])), problems: [] };

  applyOperations(draft, operations);
  await quoteLines(draft, catalog);
  const after = [...draft.lines.values()];
  const pathOf: PathOf = (lineIds, ...rest) => {
    const touched = lineIds.map((lineId) => draft.lines.get(lineId)?.path).find((path) => path !== undefined);
    return [...(touched ?? ['input', 'operations']), ...rest];
  };
  const problems = [...draft.problems, ...checkLines(after, pathOf)];
  if (problems.length > 0) return { problems };
  return {
    changed: after.filter(({ path }) => path !== undefined),
    removedIds: items.map(({ id }) => id).filter((id) => !draft.lines.has(id)),
  };
};
