import { isPlainText } from '../../kit/plain-text.ts';
import type { OrderProblem } from '../errors.ts';
import { invalidText, tooManyItems } from './request-problems.ts';

/** As many lines as an order may well have. */
const MOST_ITEMS = 500;

/** The key of a call, the reason and the lines where they are given. */
export const checkTexts = (
  key: string,
  reason: string | null | undefined,
  items: readonly unknown[] | null | undefined = null,
): OrderProblem[] => [
  ...(isPlainText(key, 16) ? [] : [invalidText('idempotencyKey')]),
  ...(reason == null || isPlainText(reason, 1, 500) ? [] : [invalidText('reason')]),
  ...(items && items.length > MOST_ITEMS ? [tooManyItems(MOST_ITEMS)] : []),
];
