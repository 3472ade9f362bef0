import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { money, type Money, type Price } from '../money.ts';

const zonedOf = (at: Date, timeZone: string) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);

/** How many calendar units lie between two instants; of one that lies there in part, that part of its length. */
function unitsBetween(from: Date, until: Date, timeZone: string, unit: 'day' | 'month'): Decimal {
  const end = zonedOf(until, timeZone);
  let units = new Decimal(0);
  for (let at = zonedOf(from, timeZone); Temporal.ZonedDateTime.compare(at, end) < 0;) {
    const first = unit === 'month' ? at.toPlainDate().with({ day: 1 }) : at.toPlainDate();
    const [begin, next] = [first, first.add(unit === 'month' ? { months: 1 } : { days: 1 })].map((date) =>
      date.toZonedDateTime(timeZone),
    ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
    const stop = Temporal.ZonedDateTime.compare(end, next) < 0 ? end : next;
    const [part, whole] = [stop.epochMilliseconds - at.epochMilliseconds, next.epochMilliseconds - begin.epochMilliseconds];
    units = units.plus(new Decimal(part).div(whole));
    at = next;
  }
  return units;
}

/** A price's period in calendar units: a week is seven days, a year twelve months. */
const periods: Readonly<Record<string, { unit: 'day' | 'month'; length: number }>> = {
  day: { unit: 'day', length: 1 },
  week: { unit: 'day', length: 7 },
  month: { unit: 'month', length: 1 },
  year: { unit: 'month', length: 12 },
};

/**
 * What recurring prices, less recurring discounts, come to between two instants, tax included: each calendar day or month of the zone
 * in proportion, rounded half up to cents once at the end. What is due once or by use is left out.
 */
export function prorate(prices: readonly Price[], from: Date, until: Date, timeZone: string, currency = 'EUR'): Money {
  const charges = prices.map(({ kind, period, amount }) => {
    const recurring = (kind === 'RECURRING' || kind === 'DISCOUNT') && period ? periods[period] : undefined;
    if (!recurring) return new Decimal(0);
    return unitsBetween(from, until, timeZone, recurring.unit).div(recurring.length).times(amount.value);
  });
  const sum = charges.reduce((total, charge) => total.plus(charge), new Decimal(0));
  return money(sum, prices[0]?.amount.currency ?? currency);
}
