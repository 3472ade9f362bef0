import type { Verdict } from '../../kit/requests/request-kind.ts';

const DAY_MS = 86_400_000;

/** By the terms of the lines: a person has so many days; null: nobody has to decide. */
export const verdictOf = (reviewDays: number | null, now: Date): Verdict =>
  reviewDays === null ? { verdict: 'accept' } : { verdict: 'review', until: new Date(now.getTime() + reviewDays * DAY_MS) };
