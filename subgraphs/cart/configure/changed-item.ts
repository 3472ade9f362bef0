import type { Price } from '../../kit/money.ts';
import type { BundleLimit } from '../cart-line.ts';
import type { CartProblem } from '../errors.ts';
import type { CartDraft, DraftLine } from '../patch/cart-draft.ts';
import type { ExistingProduct, Quote } from '../ports.ts';
import type { BundleProduct } from './bundle-product.ts';

/** One product as it is and as it would be. */
export interface ChangedItem {
  line: DraftLine;
  /** Undefined: it would be new. */
  product: ExistingProduct | undefined;
  /** The product that holds it; null for the one that was asked for. */
  holderId: string | null;
  quote: Quote | undefined;
  pricesBefore: Price[];
  prices: Price[];
}

/** `ConfiguredChangeItem` of the graph. */
export interface ItemOfChange extends ChangedItem {
  items: readonly ChangedItem[];
}

const isAbout = ({ path }: CartProblem, line: DraftLine): boolean => {
  const at = line.path;
  // What is wrong with a child is not wrong with the bundle.
  if (!at || (at.length === 1 && path[1] === 'children')) return false;
  return at.every((part, index) => path[index] === part);
};

/** While something is wrong with a line its product costs what it costs today. */
const pricesAfter = (line: DraftLine, before: Price[], isWrong: boolean): Price[] => {
  if (line.action === 'DELETE') return [];
  return line.action === 'NO_CHANGE' || (isWrong && line.action === 'MODIFY') ? before : line.prices;
};

/** The product, then what it holds: what there is, in its order, and what would be new. */
export const changedItems = (
  draft: CartDraft,
  { product: header, parts, holderOf }: BundleProduct,
  quotes: ReadonlyMap<string, Quote>,
): ChangedItem[] => {
  const order = [header, ...parts].map(({ id }) => id);
  const place = ({ productId }: DraftLine) => (productId == null ? order.length : order.indexOf(productId));
  return [...draft.lines.values()]
    .sort((one, other) => place(one) - place(other) || one.position - other.position)
    .map((line) => {
      const product = line.productId == null ? undefined : draft.products.get(line.productId);
      const pricesBefore = product?.prices ?? [];
      const isWrong = draft.problems.some((problem) => isAbout(problem, line));
      return {
        line,
        product,
        holderId: product?.id === header.id ? null : ((product && holderOf.get(product.id)) ?? header.id),
        quote: quotes.get(line.id),
        pricesBefore,
        prices: pricesAfter(line, pricesBefore, isWrong),
      };
    });
};

/** Of an offering in one bundle: how many there are and would be. */
export interface HeldChild extends BundleLimit {
  before: number;
  after: number;
}

const sumOf = (items: readonly ChangedItem[]) => items.reduce((sum, { line }) => sum + Math.max(line.quantity, 0), 0);

/** What a bundle can hold by today's catalog, and how much of it it does. */
export const heldChildren = (bundle: ChangedItem, items: readonly ChangedItem[]): HeldChild[] =>
  (bundle.quote?.offering?.bundleLimits ?? []).map((limit) => {
    const same = items.filter(
      ({ line, holderId }) => holderId !== null && holderId === bundle.product?.id && line.productOfferingId === limit.id,
    );
    return {
      ...limit,
      before: sumOf(same.filter(({ product }) => product)),
      after: sumOf(same.filter(({ line }) => line.action !== 'DELETE')),
    };
  });
