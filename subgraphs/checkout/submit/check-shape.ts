import { isPlainText } from '../../kit/plain-text.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { CheckoutInput } from '../generated/resolvers.ts';
import { wrong } from '../plan/checks/wrong-value.ts';
import { quoteExpired } from '../plan/problems.ts';

const MAX_WAIT_SECONDS = 30;

/** What is wrong with the request by itself, beyond what a plan looks at. */
export const checkShape = ({ idempotencyKey, waitSeconds, quote }: CheckoutInput, now: Date): CheckoutProblem[] => [
  ...wrong(!isPlainText(idempotencyKey, 16), ['idempotencyKey'], 'The idempotency key needs 16 to 200 characters.'),
  ...wrong(
    waitSeconds != null && (waitSeconds < 0 || waitSeconds > MAX_WAIT_SECONDS),
    ['waitSeconds'],
    `0 to ${MAX_WAIT_SECONDS} seconds.`,
  ),
  ...wrong(quote != null && !isPlainText(quote.id, 1), ['quote', 'id'], 'The id of the quote needs 1 to 200 characters.'),
  ...(quote != null && quote.validUntil <= now ? [quoteExpired()] : []),
];
