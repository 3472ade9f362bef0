import { noBits, type Bits, type Matches } from './ordinal-set.ts';
import { edges, PriceValues } from './price-values.ts';
import { fromUnits, toUnits, type CollectedPrices, type PriceColumn } from './regular-prices.ts';

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

export interface PriceSummary {
  currency: string;
  least: string;
  most: string;
  bands: PriceBand[];
}

type Side = 'included' | 'excluded';

const toBands = (counts: Uint32Array): PriceBand[] =>
  [...counts].flatMap((count, band) => {
    const to = edges[band + 1];
    return count > 0 ? [{ from: fromUnits(edges[band] ?? 0), to: to === undefined ? null : fromUnits(to), count }] : [];
  });

/** The regular prices of all offerings, by ordinal. */
export class PriceIndex {
  readonly #prices: CollectedPrices;
  readonly #documentAt: Uint32Array;
  readonly #currencies: ReadonlySet<string>;
  readonly #known = new Map<string, PriceValues>();
  /** The currency of most offerings. */
  readonly mainCurrency: string | null;

  constructor(prices: CollectedPrices, documentAt: Uint32Array) {
    this.#prices = prices;
    this.#documentAt = documentAt;
    const counted = new Map<string, number>();
    for (const currency of prices.currencies) if (currency !== null) counted.set(currency, (counted.get(currency) ?? 0) + 1);
    const counts = [...counted].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
    this.#currencies = new Set(counted.keys());
    this.mainCurrency = counts[0]?.[0] ?? null;
  }

  /** Whether anything is sold in it. */
  isKnown(currency: string | null): currency is string {
    return currency !== null && this.#currencies.has(currency);
  }

  /** In ten thousandths; made when they are first asked for. Undefined: no offering has the currency. */
  valuesOf(name: PriceColumn, currency = this.mainCurrency, side: Side = 'included'): PriceValues | undefined {
    if (!this.isKnown(currency)) return undefined;
    const key = `${name} ${side} ${currency}`;
    const known = this.#known.get(key) ?? new PriceValues(this.#read(this.#prices[name][side], currency));
    this.#known.set(key, known);
    return known;
  }

  within(name: PriceColumn, { from, to, currency, taxIncluded }: PriceFilter): Bits {
    const values = this.valuesOf(name, currency ?? this.mainCurrency, taxIncluded === false ? 'excluded' : 'included');
    const low = from == null ? -Infinity : toUnits(from);
    const high = to == null ? Infinity : toUnits(to);
    return values?.range.within(low, high) ?? noBits(this.#documentAt.length);
  }

  /** Least, most, and how many in each band. */
  summary(name: PriceColumn, matches: Matches, currency = this.mainCurrency): PriceSummary | null {
    const found = this.valuesOf(name, currency)?.summary(matches);
    if (!found || currency === null) return null;
    return { currency, least: fromUnits(found.least), most: fromUnits(found.most), bands: toBands(found.counts) };
  }

  #read(values: readonly number[], currency: string): Float64Array {
    const { currencies } = this.#prices;
    const read = new Float64Array(this.#documentAt.length);
    for (const [ordinal, document] of this.#documentAt.entries()) {
      read[ordinal] = currencies[document] === currency ? (values[document] ?? NaN) : NaN;
    }
    return read;
  }
}
