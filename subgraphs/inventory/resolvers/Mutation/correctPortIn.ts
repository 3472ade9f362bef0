import type { MutationResolvers } from '../../generated/resolvers.ts';
import { NumberRefusal, numberRefused } from '../../life-cycle/number-refusal.ts';
import { checkDonor, dueAt } from '../../porting/check-request.ts';
import { correctPortIn as correct } from '../../porting/correct-port-in.ts';
import { wrongDate } from '../../porting/problems.ts';
import { changePortIn } from '../change-port-in.ts';

export const correctPortIn: NonNullable<MutationResolvers['correctPortIn']> = async (_root, { input }, context) => {
  const { idempotencyKey: key, id, donor, wantedDate } = input;
  const now = context.now();
  const isWrongDay = wantedDate != null && !dueAt(wantedDate, context.timeZone, now);
  const problems = [...checkDonor(donor, key), ...(isWrongDay ? [wrongDate()] : [])];
  if (problems.length > 0) return numberRefused(problems);
  const { authorizationCode: _secret, ...donorKept } = donor;
  const change = { operation: 'correctPortIn', key, id, input: { id, wantedDate, donor: donorKept } };
  return changePortIn(change, context, async (tx, portIn) => {
    const day = wantedDate ?? portIn.wantedDate;
    const due = dueAt(day, context.timeZone, now);
    if (!due) throw new NumberRefusal(wrongDate());
    await correct(tx, portIn, { donor, wantedDate: day, dueAt: due }, now);
  });
};
