import { inputProblem, type InputProblem } from '../../kit/graph/user-error.ts';
import { resolveRequestedDate } from '../../kit/time/requested-date.ts';
import type { MoveSandboxClockInput } from '../generated/resolvers.ts';

const TEN_YEARS_MS = 10 * 366 * 86_400_000;

/** What the clock shall show, of what it shows and what it would show by itself; thrown when that is nowhere. */
export type Target = (now: Date, unmoved: Date) => Date;

/** Thrown with the problem; nothing is moved. */
export class OutOfReach extends Error {
  readonly problem: InputProblem;
  constructor(field: string, reason: string) {
    super(reason);
    this.problem = inputProblem('INVALID_VALUE', reason, ['input', field]);
  }
}

/** Where the input wants the clock, near enough to the real time. */
export const toTarget =
  (input: MoveSandboxClockInput, timeZone: string): Target =>
  (now, unmoved) => {
    const [to, field] = wanted(input, timeZone, now, unmoved);
    if (Number.isNaN(to.getTime()) || Math.abs(to.getTime() - unmoved.getTime()) > TEN_YEARS_MS)
      throw new OutOfReach(field, 'The clock stays within ten years of the real time.');
    return to;
  };

function wanted({ to, bySeconds, reset }: MoveSandboxClockInput, timeZone: string, now: Date, unmoved: Date): [Date, string] {
  if (bySeconds != null) return [new Date(now.getTime() + bySeconds * 1_000), 'bySeconds'];
  if (!to) {
    if (!reset) throw new OutOfReach('reset', 'Say `true`, or where to move it.');
    return [unmoved, 'reset'];
  }
  try {
    return [resolveRequestedDate(to, timeZone).at, 'to'];
  } catch {
    throw new OutOfReach('to', 'There is no such date.');
  }
}
