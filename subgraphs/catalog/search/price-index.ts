import { byCount } from './dimension.ts';
import { findPlace } from './find-place.ts';
import { bitsWhere, type Bits, type Matches } from './ordinal-set.ts';
import { fromUnits, toUnits, type PriceColumn, type CollectedPrices } from './regular-prices.ts';

export interface PriceFilter {
  from?: string | null;
  to?: string | null;
  currency?: string | null;
  taxIncluded?: boolean | null;
}

export interface PriceBand {
  from: string;
  /** Not part of it; null: and more. */
  to: string | null;
  count: number;
}

interface Column {
  included: Float64Array;
  excluded: Float64Array;
  /** In which band the price with tax is. */
  bands: Uint8Array;
}

/** Bands people know: 0, 1, 2, 5, 10, 20, 50, ... */
const edges = [0, ...Array.from({ length: 8 }, (_, power) => [1, 2, 5].map((digit) => digit * 10 ** power)).flat()].map((edge) =>
  toUnits(String(edge)),
);
const bandOf = (value: number) => Math.max(0, findPlace(edges.length, (band) => (edges[band] ?? 0) > value) - 1);

const column = (prices: CollectedPrices, documentAt: Uint32Array, name: PriceColumn): Column => {
  const read = (side: 'included' | 'excluded') =>
    Float64Array.from(documentAt, (document) => prices[name][side][document] ?? NaN);
  const included = read('included');
  return { included, excluded: read('excluded'), bands: Uint8Array.from(included, bandOf) };
};

const toBands = (counts: Uint32Array): PriceBand[] =>
  [...counts].flatMap((count, band) => {
    const to = edges[band + 1];
    return count > 0 ? [{ from: fromUnits(edges[band] ?? 0), to: to === undefined ? null : fromUnits(to), count }] : [];
  });

/** The regular prices of all offerings, by ordinal. */
export class PriceIndex {
  readonly #currencies: readonly string[];
  /** Which currency the offering's prices have: its place, from 1; 0: it has none. */
  readonly #currencyOf: Uint16Array;
  readonly #columns: Record<PriceColumn, Column>;
  /** The currency of most offerings. */
  readonly mainCurrency: string | null;

  constructor(prices: CollectedPrices, documentAt: Uint32Array) {
    const counted = new Map<string, number>();
    for (const currency of prices.currencies) if (currency !== null) counted.set(currency, (counted.get(currency) ?? 0) + 1);
    const counts = [...counted].map(([value, count]) => ({ value, count }));
    this.#currencies = counts.sort(byCount).map(({ value }) => value);
    this.mainCurrency = this.#currencies[0] ?? null;
    this.#currencyOf = Uint16Array.from(documentAt, (document) => this.#numberOf(prices.currencies[document] ?? null));
    this.#columns = { monthly: column(prices, documentAt, 'monthly'), oneTime: column(prices, documentAt, 'oneTime') };
  }

  /** Whether anything is sold in it. */
  isKnown(currency: string | null): boolean {
    return this.#numberOf(currency) > 0;
  }

  #numberOf(currency: string | null): number {
    return currency === null ? 0 : this.#currencies.indexOf(currency) + 1;
  }

  /** What each offering costs in ten thousandths, tax included; NaN without such a price in the currency. */
  valuesOf(name: PriceColumn, currency = this.mainCurrency): Float64Array {
    const wanted = this.#numberOf(currency);
    return this.#columns[name].included.map((value, ordinal) => (this.#currencyOf[ordinal] === wanted ? value : NaN));
  }

  within(name: PriceColumn, { from, to, currency, taxIncluded }: PriceFilter): Bits {
    const values = this.#columns[name][taxIncluded === false ? 'excluded' : 'included'];
    const low = from == null ? -Infinity : toUnits(from);
    const high = to == null ? Infinity : toUnits(to);
    const wanted = this.#numberOf(currency ?? this.mainCurrency) || -1;
    const currencyOf = this.#currencyOf;
    return bitsWhere(values.length, (ordinal) => {
      const value = values[ordinal] ?? NaN;
      return value >= low && value <= high && currencyOf[ordinal] === wanted;
    });
  }

  /** Least, most, and how many in each band. */
  summary(name: PriceColumn, { ordinals }: Matches, currency = this.mainCurrency) {
    const { included, bands } = this.#columns[name];
    const currencyOf = this.#currencyOf;
    const wanted = this.#numberOf(currency) || -1;
    const counts = new Uint32Array(edges.length);
    let [least, most] = [Infinity, -Infinity];
    for (const ordinal of ordinals) {
      const value = included[ordinal] ?? NaN;
      if (currencyOf[ordinal] !== wanted || Number.isNaN(value)) continue;
      if (value < least) least = value;
      if (value > most) most = value;
      const band = bands[ordinal] ?? 0;
      counts[band] = (counts[band] ?? 0) + 1;
    }
    if (!currency || least > most) return null;
    return { currency, least: fromUnits(least), most: fromUnits(most), bands: toBands(counts) };
  }
}
