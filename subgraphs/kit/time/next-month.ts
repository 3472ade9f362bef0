import { Temporal } from 'temporal-polyfill';

/** When the calendar month of an instant is over in a zone. */
export function nextMonth(at: Date, timeZone: string): Date {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  const next = zoned.toPlainDate().with({ day: 1 }).add({ months: 1 });
  return new Date(next.toZonedDateTime(timeZone).epochMilliseconds);
}
