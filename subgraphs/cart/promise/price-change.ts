import { createHash } from 'node:crypto';
import type { Price } from '../../kit/money.ts';
import type { CartLine } from '../cart-line.ts';
import type { Quote } from '../ports.ts';

/** What a line costs by its promise, which is over, and what it costs now. */
export interface PriceChange {
  before: Price[];
  after: Price[];
  /** Stands for `after`: who accepts it has seen these prices. */
  acceptance: string;
}

/** What is paid, when and for what; not what it is called. */
const paid = (prices: readonly Price[]): string =>
  JSON.stringify(
    prices
      .map(({ kind, amount, period, unitOfMeasure, appliesFor }) =>
        JSON.stringify([
          [kind, amount.value, amount.currency, period ?? null, unitOfMeasure ?? null],
          appliesFor ? [appliesFor.amount, appliesFor.units] : null,
        ]),
      )
      .sort(),
  );

export const acceptanceOf = (prices: readonly Price[]): string =>
  createHash('sha256').update(paid(prices)).digest('base64url').slice(0, 22);

/** Undefined: the line costs what was promised, or cannot be bought at all. */
export const priceChangeOf = ({ prices }: Pick<CartLine, 'prices'>, offer: Quote | undefined): PriceChange | undefined =>
  !offer || offer.problems.length > 0 || paid(prices) === paid(offer.prices)
    ? undefined
    : { before: prices, after: offer.prices, acceptance: acceptanceOf(offer.prices) };
