import type { PreparedPart } from '../decompose/prepare-parts.ts';
import { latestOf } from '../latest.ts';
import type { RequestedDates } from './check-lines.ts';

/** The dates of a part: those of its lines, and the order's as far as they are about it. */
export function partDates({ items, startsAt, expected }: PreparedPart, order: RequestedDates, now: Date) {
  const isAhead = order.requestedStartDate !== null && order.requestedStartDate > now;
  const ofOrder = order.requestedCompletionDate;
  const isInTime = ofOrder !== null && (startsAt === null || ofOrder >= startsAt);
  // The customer wants a thing usable by a date, not its end.
  const own = items.filter(({ broughtBy }) => broughtBy === null);
  return {
    requestedStartDate: startsAt ?? (isAhead ? null : order.requestedStartDate),
    requestedCompletionDate: latestOf(own.map((item) => item.requestedCompletionDate ?? (isInTime ? ofOrder : null))),
    expectedCompletionDate: latestOf([...expected.values()]),
  };
}
