import { Decimal } from 'decimal.js';
import { money, totalsOf, type Money, type Price } from '../../kit/money.ts';
import { nextMonth } from '../../kit/time/next-month.ts';
import { prorate } from '../../kit/time/prorate.ts';

interface PriceEffect {
  monthlyBefore: Money;
  monthly: Money;
  dueNow: Money;
  proration: Money;
}

/** What a change costs: each month, with the order, and for the rest of the calendar month it is made in. */
export function priceEffect(before: readonly Price[], after: readonly Price[], at: Date, timeZone: string): PriceEffect {
  const currency = (after[0] ?? before[0])?.amount.currency;
  const rest = (prices: readonly Price[]) => prorate(prices, at, nextMonth(at, timeZone), timeZone, currency);
  const { dueNow, monthly } = totalsOf(after, currency);
  return {
    monthlyBefore: totalsOf(before, currency).monthly,
    monthly,
    dueNow,
    proration: money(new Decimal(rest(after).value).minus(rest(before).value), dueNow.currency),
  };
}
