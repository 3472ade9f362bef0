import { Temporal } from 'temporal-polyfill';

/** Times of day between which nobody is disturbed, in the zone of whoever it is; over midnight where it begins later than it ends. */
export interface QuietHours {
  from: string;
  until: string;
}

/** When the quiet time of this instant is over; undefined: it is none. An end that the clocks skip is as long after the gap. */
export function quietUntil(at: Date, timeZone: string, { from, until }: QuietHours): Date | undefined {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  const [now, begin, end] = [zoned.toPlainTime(), Temporal.PlainTime.from(from), Temporal.PlainTime.from(until)];
  const isBefore = (one: Temporal.PlainTime, other: Temporal.PlainTime) => Temporal.PlainTime.compare(one, other) < 0;
  const [hasBegun, hasEnded] = [!isBefore(now, begin), !isBefore(now, end)];
  const isQuiet = isBefore(begin, end) ? hasBegun && !hasEnded : hasBegun || !hasEnded;
  if (!isQuiet) return undefined;
  const day = hasEnded ? zoned.toPlainDate().add({ days: 1 }) : zoned.toPlainDate();
  return new Date(day.toZonedDateTime({ timeZone, plainTime: end }).epochMilliseconds);
}
