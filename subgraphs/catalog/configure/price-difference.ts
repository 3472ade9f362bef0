import { Decimal } from 'decimal.js';
import { money, totalsOf, type Money, type Price, type Totals } from '../../kit/money.ts';

const amounts = ['dueNow', 'dueNowDutyFree', 'monthly', 'monthlyDutyFree'] as const;

/** `PriceDifference` of the graph. */
export type PriceDifference = Record<(typeof amounts)[number], Money>;

const minus = (one: Totals, other: Totals, name: (typeof amounts)[number]): [string, Money] => [
  name,
  money(new Decimal(one[name].value).minus(other[name].value), one[name].currency),
];

/** What the totals of some prices are more than those of others. */
export const priceDifference = (after: readonly Price[], before: readonly Price[]): PriceDifference => {
  const currency = (after[0] ?? before[0])?.amount.currency;
  const [more, less] = [totalsOf(after, currency), totalsOf(before, currency)];
  return Object.fromEntries(amounts.map((name) => minus(more, less, name))) as PriceDifference;
};
