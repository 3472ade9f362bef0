import type { CheckoutProblem } from '../../errors.ts';
import { wrong } from './wrong-value.ts';

const MAX_AHEAD_MS = 366 * 86_400_000;
/** Clocks differ: what a client calls now may be a moment ago here. */
const SKEW_MS = 60_000;

/** A start date that can be kept. */
export const checkStart = (start: Date | null | undefined, path: string[], now: Date): CheckoutProblem[] => {
  const at = start?.getTime() ?? now.getTime();
  return [
    ...wrong(at < now.getTime() - SKEW_MS, path, 'The requested start date is in the past.'),
    ...wrong(at > now.getTime() + MAX_AHEAD_MS, path, 'The requested start date is more than a year ahead.'),
  ];
};
