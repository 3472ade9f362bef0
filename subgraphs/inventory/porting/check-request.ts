import type { InputProblem } from '../../kit/graph/user-error.ts';
import { resolveRequestedDate } from '../../kit/time/requested-date.ts';
import type { PortingDonorInput } from '../generated/resolvers.ts';
import { checkTexts } from '../life-cycle/number-refusal.ts';

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

/** Everything that is wrong with what the donor needs. */
export const checkDonor = (
  { operator, accountNumber, authorizationCode, holder }: PortingDonorInput,
  idempotencyKey: string,
): InputProblem[] => [
  ...checkTexts({ idempotencyKey }),
  ...checkTexts({ 'donor.operator': operator }, 100),
  ...checkTexts({ 'donor.accountNumber': accountNumber, 'donor.authorizationCode': authorizationCode }, 50),
  ...checkTexts({ 'donor.holder': holder }),
];
