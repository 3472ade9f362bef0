import type { CartLine } from '../cart-line.ts';
import type { CartProblem } from '../errors.ts';
import { pathInCart } from '../rules/path-of.ts';
import { priceChangeOf } from './price-change.ts';
import { notOffered, priceChanged } from './problems.ts';
import type { Offers } from './read-offers.ts';

/** What was promised is kept; where a promise is over, the line must be sold, and at the same price, or the shopper must have accepted another. */
export const checkPromises = (lines: readonly CartLine[], offers: Offers): CartProblem[] =>
  lines.flatMap((line): CartProblem[] => {
    const offer = offers.get(line.id);
    if (!offer) return [];
    const path = pathInCart([line.id]);
    if (offer.problems.length > 0) return offer.problems.map((problem) => notOffered(line, problem, offer, path));
    const change = priceChangeOf(line, offer);
    return change ? [priceChanged(line, change, path)] : [];
  });
