import { isPlainText } from '../../kit/plain-text.ts';
import type { OrderProblem } from '../errors.ts';
import { invalidText } from './request-problems.ts';

/** The key of a call, and the reason where one is given. */
export const checkTexts = (key: string, reason: string | null | undefined): OrderProblem[] => [
  ...(isPlainText(key, 16) ? [] : [invalidText('idempotencyKey')]),
  ...(reason == null || isPlainText(reason, 1, 500) ? [] : [invalidText('reason')]),
];
