import { Temporal } from 'temporal-polyfill';

/** What the clock on the wall shows: a date, and a time of day that is midnight when absent. */
export interface WallClock {
  /** `YYYY-MM-DD`. */
  date: string;
  /** `HH:mm` or `HH:mm:ss`. */
  time?: string | null | undefined;
  /** IANA; the operator's own when absent. */
  timeZone?: string | null | undefined;
}

/** `RequestedDateInput` of the contract. */
export interface RequestedDate {
  instant?: Date | null | undefined;
  wallClock?: WallClock | null | undefined;
}

/** An instant with the zone it was meant in. */
export interface ZonedInstant {
  at: Date;
  timeZone: string;
}

/** What the contract can write: years of four digits. The calendar of the database has no year 0. */
const [FIRST_MS, LAST_MS] = [Date.parse('0001-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')];

/**
 * A skipped time moves on by the length of the gap; of a time that occurs twice it is the first. Throws `RangeError` for no date, also
 * where it is one only in its own zone.
 */
export function resolveRequestedDate(requested: RequestedDate, tenantZone: string): ZonedInstant {
  const resolved = toInstant(requested, tenantZone);
  const ms = resolved.at.getTime();
  if (!(ms >= FIRST_MS && ms <= LAST_MS)) throw new RangeError('A year has four digits.');
  return resolved;
}

function toInstant({ instant, wallClock }: RequestedDate, tenantZone: string): ZonedInstant {
  if (instant) return { at: instant, timeZone: tenantZone };
  if (!wallClock) throw new RangeError('A date is an instant or a wall-clock time.');
  const { date, time } = wallClock;
  const timeZone = wallClock.timeZone ?? tenantZone;
  const plain = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time ?? '00:00'));
  const zoned = plain.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  return { at: new Date(zoned.epochMilliseconds), timeZone };
}

const zonedOf = (at: Date, timeZone: string) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);

/** What the clock on the wall shows at an instant, for example `2027-05-01T00:00:00`. */
export const wallClockAt = (at: Date, timeZone: string): string =>
  zonedOf(at, timeZone).toPlainDateTime().toString({ smallestUnit: 'second' });

/** A length of time in calendar units, as TMF `Duration` has it. */
export interface CalendarDuration {
  amount: number;
  units: string;
}

const unitOf: Readonly<Record<string, 'hours' | 'days' | 'weeks' | 'months' | 'years' | 'minutes' | 'seconds'>> = {
  second: 'seconds',
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
};

/**
 * Later by a calendar duration in a zone: a day is a day on the wall, also when the clocks change; at most the last date there is.
 * Undefined for a unit we do not know.
 */
export function laterBy(at: Date, { amount, units }: CalendarDuration, timeZone: string): Date | undefined {
  const unit = unitOf[units.toLowerCase().replace(/s$/, '')];
  return unit && new Date(Math.min(LAST_MS, zonedOf(at, timeZone).add({ [unit]: amount }).epochMilliseconds));
}
