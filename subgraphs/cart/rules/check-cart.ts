import { missingResources } from '../../../schema/missing-resources.ts';
import type { CartLine } from '../cart-line.ts';
import { cartExpired, cartNotOpen, emptyCart, problem, type CartProblem } from '../errors.ts';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import type { KnownProducts } from '../ports.ts';
import { checkPromises } from '../promise/promises.rule.ts';
import { linesToBuy } from '../saved-lines.ts';
import type { Surroundings } from '../surroundings.ts';
import { checkBundleLimits } from './bundle-limits.rule.ts';
import { checkCurrencies } from './currency.rule.ts';
import { checkDuplicateProducts } from './duplicate-products.rule.ts';
import { checkExistingProducts } from './existing-products.rule.ts';
import { checkMovedOn } from './moved-on.rule.ts';
import { checkBundles, checkExcludes, checkRequires } from './offerings.rule.ts';
import { pathInCart, type PathOf } from './path-of.ts';
import { checkPlannedChanges } from './planned-changes.rule.ts';
import { checkQuantities } from './quantity.rule.ts';
import { checkRelationships } from './relationships.rule.ts';

export const MAX_LINES = 300;

/** What no cart may hold: a patch that would lead to it is refused. */
export const checkLines = (lines: readonly CartLine[], products: KnownProducts, pathOf: PathOf = pathInCart): CartProblem[] => [
  ...checkQuantities(lines, pathOf),
  ...checkDuplicateProducts(linesToBuy(lines), pathOf),
  ...checkRelationships(lines, pathOf, products),
  ...checkExcludes(linesToBuy(lines), pathOf),
  ...checkCurrencies(linesToBuy(lines), pathOf),
  ...(lines.length > MAX_LINES
    ? [problem('TOO_MANY_ITEMS', `A cart holds at most ${MAX_LINES} items.`, ['input', 'operations'], 'Use several carts.')]
    : []),
];

/** What is still missing: a cart may be like this, an order may not. */
const checkCompleteness = (lines: readonly CartLine[]): CartProblem[] => [
  ...(lines.some(({ action }) => action !== 'NO_CHANGE') ? [] : [emptyCart()]),
  ...checkRequires(lines, pathInCart),
  ...checkBundles(lines, pathInCart),
  ...checkBundleLimits(lines),
];

/** Whether the cart itself can be used. */
export const checkUsable = (cart: ShoppingCart, now: Date, path: string[]): CartProblem[] => {
  if (cart.state !== 'OPEN') return [cartNotOpen(cart.state, cart.processId, path)];
  return cart.isExpired(now) ? [cartExpired(path)] : [];
};

/** Products live on while a cart waits, other orders are placed, and prices change. A cart that is not open any more has no say about them. */
const checkProducts = (
  cart: ShoppingCart,
  lines: readonly CartLine[],
  now: Date,
  { products, ahead, offers, held }: Surroundings,
) =>
  cart.state === 'OPEN'
    ? [
        ...checkExistingProducts(lines, products),
        ...checkMovedOn(lines, products),
        ...checkPlannedChanges(lines, ahead, cart.customerId, now),
        ...checkPromises(lines, offers),
        ...(held ? missingResources(cart.id, lines, held) : []),
      ]
    : [];

/** All that a checkout of this cart would object to; empty: ready. */
export const checkCart = (cart: ShoppingCart, lines: readonly CartLine[], now: Date, around: Surroundings): CartProblem[] => [
  ...checkUsable(cart, now, []),
  ...checkLines(lines, around.products),
  ...checkCompleteness(lines),
  ...checkProducts(cart, lines, now, around),
];
