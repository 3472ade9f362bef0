import { mayActForAll, type Viewer } from '../../kit/graph/viewer.ts';
import type { Context } from '../context.ts';
import { customerRequired, problem, type CartProblem } from '../errors.ts';
import type { CartItem } from '../entities/cart-item.entity.ts';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import type { CartOperation } from '../generated/resolvers.ts';
import { readProducts } from '../read-products.ts';
import { checkLines, MAX_LINES } from '../rules/check-cart.ts';
import { checkAccepted } from '../promise/accept-prices.ts';
import type { PathOf } from '../rules/path-of.ts';
import { linksFromProducts } from '../rules/relationships.rule.ts';
import { lineChanges, type LineChange } from '../history/line-change.ts';
import { readProductsAround } from '../surroundings.ts';
import { applyOperations, productsNeeded } from './apply-operations.ts';
import type { CartDraft, DraftLine } from './cart-draft.ts';
import { quoteLines } from './quote-lines.ts';

export interface PreparedLines {
  changed: DraftLine[];
  removedIds: string[];
  changes: LineChange[];
  /** Whose the cart is from now on: its lines refer to products of this customer. */
  customerId?: string;
}

/** What a patch would make of the cart, or all reasons why it cannot. */
export type PreparedPatch = PreparedLines | { problems: CartProblem[] };

const tooLong = (operations: readonly CartOperation[]): CartProblem[] => {
  const path = ['input', 'operations'];
  if (operations.length === 0) return [problem('NO_OPERATIONS', 'There is nothing to do.', path, 'Send at least one operation.')];
  if (operations.length <= MAX_LINES) return [];
  return [problem('TOO_MANY_OPERATIONS', `A patch has at most ${MAX_LINES} operations.`, path, 'Send several patches.')];
};

const draftOf = (items: readonly CartItem[]): Map<string, DraftLine> =>
  new Map(items.map(({ cartId: _, ...line }) => [line.id, { ...line, relationships: [...line.relationships] }]));

/** Whose products a patch may refer to. The token of a cart alone opens no customer's products, nor does being another customer. */
const productOwner = ({ customerId }: ShoppingCart, viewer: Viewer): string | undefined => {
  if (mayActForAll(viewer)) return customerId ?? undefined;
  return customerId == null || customerId === viewer.customerId ? viewer.customerId : undefined;
};

/** Works out the patch outside any transaction: one call to the catalog, at most one to the inventory. */
export const preparePatch = async (
  cart: ShoppingCart,
  items: readonly CartItem[],
  operations: readonly CartOperation[],
  { viewer, catalog, loaders, clock, config }: Pick<Context, 'viewer' | 'catalog' | 'loaders' | 'clock' | 'config'>,
): Promise<PreparedPatch> => {
  const refused = tooLong(operations);
  if (refused.length > 0) return { problems: refused };

  const lines = draftOf(items);
  const productIds = productsNeeded(operations, lines);
  const customerId = productOwner(cart, viewer);
  // Whoever acts for all customers must have said whose cart this is.
  if (productIds.length > 0 && customerId === undefined && mayActForAll(viewer)) return { problems: [customerRequired()] };
  const products = await readProducts(productIds, customerId, loaders);
  const draft: CartDraft = { lines, products, problems: [], now: clock.now() };

  applyOperations(draft, operations);
  await quoteLines(draft, { catalog, terms: config.promise });
  checkAccepted(draft, draftOf(items));
  const after = [...draft.lines.values()];
  const pathOf: PathOf = (lineIds, ...rest) => {
    const touched = lineIds.map((lineId) => draft.lines.get(lineId)?.path).find((path) => path !== undefined);
    return [...(touched ?? ['input', 'operations']), ...rest];
  };
  // Circles through existing products need all of them, whichever line they are in.
  const around = linksFromProducts(after) ? await readProductsAround(after, customerId, loaders) : products;
  const problems = [...draft.problems, ...checkLines(after, around, pathOf)];
  if (problems.length > 0) return { problems };
  const changed = after.filter(({ path }) => path !== undefined);
  return {
    changed,
    changes: lineChanges(items, after),
    ...(changed.some(({ productId }) => productId != null && products.get(productId)) && { customerId }),
    removedIds: items.map(({ id }) => id).filter((id) => !draft.lines.has(id)),
  };
};
