import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { money, type Money, type Price } from '../money.ts';

const zonedOf = (at: Date, timeZone: string) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);

type Unit = 'day' | 'month';

const DAY_MS = 86_400_000;

/** Which part of its day or month the wall clock and the calendar say is over: noon is half a day, also when the clocks change. */
function passedAt(at: Temporal.ZonedDateTime, unit: Unit): Decimal {
  const day = new Decimal(at.toPlainTime().since(new Temporal.PlainTime()).total('milliseconds')).div(DAY_MS);
  return unit === 'day' ? day : day.plus(at.day - 1).div(at.daysInMonth);
}

const firstOf = (at: Temporal.ZonedDateTime, unit: Unit) =>
  unit === 'month' ? at.toPlainDate().with({ day: 1 }) : at.toPlainDate();

/** How many calendar units lie between two instants; of one that lies there in part, that part of it. As quick for centuries. */
function unitsBetween(from: Date, until: Date, timeZone: string, unit: Unit): Decimal {
  const [start, end] = [zonedOf(from, timeZone), zonedOf(until, timeZone)];
  const whole = firstOf(start, unit).until(firstOf(end, unit), { largestUnit: unit })[unit === 'day' ? 'days' : 'months'];
  return Decimal.max(0, new Decimal(whole).plus(passedAt(end, unit)).minus(passedAt(start, unit)));
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
