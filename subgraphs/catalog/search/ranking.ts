import type { FoundOfferings } from './found-offerings.ts';
import type { IndexParts } from './index-parts.ts';
import type { OfferingFilter, OfferingSort } from './offering-filter.ts';
import { inOrder, orderBy, type Order } from './order.ts';
import { Matches, type Bits } from './ordinal-set.ts';
import type { PriceColumn } from './regular-prices.ts';

/** Offerings in an order, with what they are ordered by before their names; NaN comes last. */
export interface Ranking {
  ordinals: Uint32Array;
  valueAt(index: number): number;
  isDescendingByName?: boolean;
}

export const valueSorts = [
  'MONTHLY_PRICE_ASC',
  'MONTHLY_PRICE_DESC',
  'ONE_TIME_PRICE_ASC',
  'ONE_TIME_PRICE_DESC',
  'NEWEST',
  'OLDEST',
] as const;
type ValueSort = (typeof valueSorts)[number];

const isValueSort = (sort: OfferingSort): sort is ValueSort => (valueSorts as readonly string[]).includes(sort);

const columns: Partial<Record<ValueSort, PriceColumn>> = {
  MONTHLY_PRICE_ASC: 'monthly',
  MONTHLY_PRICE_DESC: 'monthly',
  ONE_TIME_PRICE_ASC: 'oneTime',
  ONE_TIME_PRICE_DESC: 'oneTime',
};

const valueOf = ({ prices, validity }: Pick<IndexParts, 'prices' | 'validity'>, sort: ValueSort, currency: string | null) => {
  const sign = sort.endsWith('DESC') || sort === 'NEWEST' ? -1 : 1;
  const column = columns[sort];
  const values = column ? prices.valuesOf(column, currency)?.values : validity.begins;
  return (ordinal: number) => sign * (values?.[ordinal] ?? NaN);
};

/** An order of the whole catalog, made once for each sort and currency. */
export const orderFor = (
  parts: Pick<IndexParts, 'count' | 'orders' | 'prices' | 'validity'>,
  sort: ValueSort,
  currency = parts.prices.mainCurrency,
): Order => {
  // Of what nobody sells in, however it is written, there is one order.
  const key = columns[sort] ? `${sort} ${parts.prices.isKnown(currency) ? currency : ''}` : sort;
  const known = parts.orders.get(key);
  if (known) return known;
  const order = orderBy(parts.count, valueOf(parts, sort, currency));
  parts.orders.set(key, order);
  return order;
};

const currencyOf = ({ monthlyPrice, oneTimePrice }: OfferingFilter, sort: ValueSort) =>
  (columns[sort] === 'monthly' ? (monthlyPrice ?? oneTimePrice) : (oneTimePrice ?? monthlyPrice))?.currency ?? undefined;

/** The better ones first; within a tier by name. */
const byTier = ({ matches }: FoundOfferings, tiers: readonly Bits[]): Ranking => {
  const ends: number[] = [];
  const ordinals = new Uint32Array(matches.size);
  for (const [tier, bits] of tiers.entries()) {
    const better = tiers[tier - 1];
    const own = better ? bits.new_difference(better) : bits.clone();
    const found = new Matches(own.intersection(matches.bits)).ordinals;
    ordinals.set(found, ends.at(-1) ?? 0);
    ends.push((ends.at(-1) ?? 0) + found.length);
  }
  return { ordinals, valueAt: (index) => ends.findIndex((end) => index < end) };
};

/** Puts what was found in the order asked for. */
export const rank = (found: FoundOfferings, sort: OfferingSort): Ranking => {
  const { matches, parts, filter, text } = found;
  if (sort === 'RELEVANCE' && text) return byTier(found, text.tiers);
  if (sort === 'NAME_DESC') return { ordinals: matches.ordinals.toReversed(), valueAt: () => 0, isDescendingByName: true };
  if (!isValueSort(sort)) return { ordinals: matches.ordinals, valueAt: () => 0 };
  const order = orderFor(parts, sort, currencyOf(filter, sort));
  const ordinals = inOrder(matches, order);
  return { ordinals, valueAt: (index) => order.valueOf(ordinals[index] ?? 0) };
};
