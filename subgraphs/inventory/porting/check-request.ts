import { inputProblem, type InputProblem } from '../../kit/graph/user-error.ts';
import { isPlainText } from '../../kit/plain-text.ts';
import { resolveRequestedDate } from '../../kit/time/requested-date.ts';
import type { PortingDonorInput } from '../generated/resolvers.ts';

const latestMs = 180 * 86_400_000;

/** When a day begins where the operator is; undefined when it is no day to bring a number along. */
export const dueAt = (date: string, timeZone: string, now: Date): Date | undefined => {
  try {
    const { at } = resolveRequestedDate({ wallClock: { date } }, timeZone);
    const ahead = at.getTime() - now.getTime();
    return ahead > 0 && ahead <= latestMs ? at : undefined;
  } catch {
    return undefined;
  }
};

const text = (value: string | null | undefined, longest: number, ...path: string[]): InputProblem[] =>
  value == null || (isPlainText(value, 1, longest) && value.trim() !== '')
    ? []
    : [inputProblem('INVALID_TEXT', `It has 1 to ${longest} characters that can be stored.`, ['input', ...path])];

/** Everything that is wrong with what the donor needs. */
export const checkDonor = (
  { operator, accountNumber, authorizationCode, holder }: PortingDonorInput,
  idempotencyKey: string,
): InputProblem[] => [
  ...text(idempotencyKey, 200, 'idempotencyKey'),
  ...text(operator, 100, 'donor', 'operator'),
  ...text(accountNumber, 50, 'donor', 'accountNumber'),
  ...text(authorizationCode, 50, 'donor', 'authorizationCode'),
  ...text(holder, 200, 'donor', 'holder'),
];
