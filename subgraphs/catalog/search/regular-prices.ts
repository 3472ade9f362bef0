import type { OfferingTerm } from '../entities/product-offering.entity.ts';
import { isInForce } from '../pricing/lifecycle.ts';
import type { CharacteristicValue } from '../pricing/values.ts';
import { applies } from '../pricing/price-conditions.ts';
import type { IndexedPrice } from './indexed.ts';

const priceColumns = ['monthly', 'oneTime'] as const;
export type PriceColumn = (typeof priceColumns)[number];

/** Sums are exact in ten thousandths: as floats, 9.99 and 5 are not 14.99. */
const SCALE = 10_000;

export const toUnits = (amount: string): number => Math.round(Number(amount) * SCALE);
export const fromUnits = (units: number): string => (units / SCALE).toFixed(2);

/** A regular price with and without tax; NaN: the offering has no such price. */
export interface RegularPrice {
  included: number;
  excluded: number;
}

export interface RegularPrices extends Record<PriceColumn, RegularPrice> {
  currency: string | null;
}

const columnOf = ({ kind, period }: IndexedPrice): PriceColumn | undefined =>
  kind === 'ONE_TIME' ? 'oneTime' : kind === 'RECURRING' && period === 'month' ? 'monthly' : undefined;

const none: readonly CharacteristicValue[] = [];

type Defaults = () => readonly CharacteristicValue[];

/** As one product in no known place pays it. */
const appliesToOne = (price: IndexedPrice, defaults: Defaults, terms: readonly OfferingTerm[]) =>
  applies(price, { values: price.conditions.length > 0 ? defaults() : none, quantity: 1, terms });

const sumsUnder = (
  terms: readonly OfferingTerm[],
  prices: readonly IndexedPrice[],
  defaults: Defaults,
  at: Date,
): RegularPrices => {
  const sums: RegularPrices = {
    currency: null,
    monthly: { included: NaN, excluded: NaN },
    oneTime: { included: NaN, excluded: NaN },
  };
  for (const price of prices) {
    const column = columnOf(price);
    if (!column || !isInForce(price, at) || !appliesToOne(price, defaults, terms)) continue;
    if (sums.currency !== null && sums.currency !== price.currency) continue; // no sum of two currencies
    sums.currency = price.currency;
    const { included, excluded } = sums[column];
    sums[column] = {
      included: (included || 0) + toUnits(price.amount),
      excluded: (excluded || 0) + toUnits(price.dutyFreeAmount),
    };
  }
  return sums;
};

const costOf = ({ monthly, oneTime }: RegularPrices) => monthly.included || oneTime.included || Infinity;

/** What a product with the default values regularly costs: before discounts, without usage, under the cheapest minimum term. */
export const regularPrices = (prices: readonly IndexedPrice[], defaults: Defaults, at: Date): RegularPrices => {
  const terms = prices.flatMap((price) => price.terms ?? []);
  if (terms.length === 0) return sumsUnder([], prices, defaults, at);
  return terms
    .map((term) => sumsUnder([term], prices, defaults, at))
    .reduce((cheapest, other) => (costOf(other) < costOf(cheapest) ? other : cheapest));
};

/** The regular prices of many offerings, one after the other. */
export interface CollectedPrices extends Record<PriceColumn, { included: number[]; excluded: number[] }> {
  currencies: (string | null)[];
}

export const noPrices = (): CollectedPrices => ({
  currencies: [],
  monthly: { included: [], excluded: [] },
  oneTime: { included: [], excluded: [] },
});

export const collect = (collected: CollectedPrices, prices: RegularPrices): void => {
  collected.currencies.push(prices.currency);
  for (const name of priceColumns) {
    collected[name].included.push(prices[name].included);
    collected[name].excluded.push(prices[name].excluded);
  }
};
