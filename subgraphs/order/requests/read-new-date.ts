import { resolveRequestedDate, type RequestedDate } from '../../kit/time/requested-date.ts';
import type { InputProblem } from '../../kit/graph/user-error.ts';
import { invalidDate } from './request-problems.ts';
import type { NewDate } from './move-lines.ts';

/** How far before now a date may lie: what is late by the time it takes to send it is at once. */
const GRACE_MS = 5 * 60_000;
const FARTHEST_MS = 10 * 366 * 86_400_000;

/** The date that lines are to be moved to, or why there can be no such date. */
export function readNewDate(
  given: RequestedDate,
  { now, timeZone }: { now: Date; timeZone: string },
  path: string[],
): NewDate | { problem: InputProblem } {
  try {
    const date = resolveRequestedDate(given, timeZone);
    const ahead = date.at.getTime() - now.getTime();
    if (ahead < -GRACE_MS) return { problem: invalidDate('START_IN_PAST', 'The date is past.', path) };
    return ahead > FARTHEST_MS ? { problem: invalidDate('INVALID_DATES', 'The date is more than ten years ahead.', path) } : date;
  } catch (error) {
    if (error instanceof RangeError) return { problem: invalidDate('INVALID_DATES', 'There is no such date.', path) };
    throw error;
  }
}
