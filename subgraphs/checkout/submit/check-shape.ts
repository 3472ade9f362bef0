import { isPlainText } from '../../kit/plain-text.ts';
import { invalidValue, type CheckoutProblem } from '../errors.ts';
import type { CheckoutInput } from '../generated/resolvers.ts';

const MAX_WAIT_SECONDS = 30;
const MAX_AHEAD_MS = 366 * 86_400_000;
/** Clocks differ: what a client calls now may be a moment ago here. */
const SKEW_MS = 60_000;

/** What is wrong with the request by itself. */
export const checkShape = (input: CheckoutInput, now: Date): CheckoutProblem[] => {
  const { idempotencyKey, waitSeconds, requestedStartDate, billing, paymentMethod } = input;
  const wrong = (isWrong: boolean, path: string[], reason: string) => (isWrong ? [invalidValue(['input', ...path], reason)] : []);
  const start = requestedStartDate?.getTime() ?? now.getTime();
  const cycleDay = billing?.cycleDay ?? 1;
  return [
    ...wrong(!isPlainText(idempotencyKey, 16), ['idempotencyKey'], 'The idempotency key needs 16 to 200 characters.'),
    ...wrong(
      waitSeconds != null && (waitSeconds < 0 || waitSeconds > MAX_WAIT_SECONDS),
      ['waitSeconds'],
      `0 to ${MAX_WAIT_SECONDS} seconds.`,
    ),
    ...wrong(start < now.getTime() - SKEW_MS, ['requestedStartDate'], 'The requested start date is in the past.'),
    ...wrong(start > now.getTime() + MAX_AHEAD_MS, ['requestedStartDate'], 'The requested start date is more than a year ahead.'),
    ...wrong(cycleDay < 1 || cycleDay > 28, ['billing', 'cycleDay'], 'The day of month is 1 to 28.'),
    ...wrong(
      !isPlainText(paymentMethod?.card.token ?? 'none', 1),
      ['paymentMethod', 'card', 'token'],
      'The token needs 1 to 200 characters.',
    ),
  ];
};
