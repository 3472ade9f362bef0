import type { MutationResolvers } from '../../generated/resolvers.ts';
import { checkTexts, NumberRefusal, numberRefused } from '../../life-cycle/number-refusal.ts';
import { cancel } from '../../porting/cancel-port-in.ts';
import { isOnlyNumber } from '../../porting/line-port-ins.ts';
import { portInTransitions } from '../../porting/port-in-states.ts';
import { onlyNumber, portInIs, tooLate } from '../../porting/problems.ts';
import { changePortIn } from '../change-port-in.ts';

export const cancelPortIn: NonNullable<MutationResolvers['cancelPortIn']> = async (_root, { input }, context) => {
  const { idempotencyKey: key, id } = input;
  const problems = checkTexts({ idempotencyKey: key });
  if (problems.length > 0) return numberRefused(problems);
  return changePortIn({ operation: 'cancelPortIn', key, id, input: { id } }, context, async (tx, portIn) => {
    const now = context.now();
    if (!portInTransitions[portIn.state].includes('cancelled')) throw new NumberRefusal(portInIs(id, portIn.state));
    if (portIn.state === 'scheduled' && portIn.dueAt <= now) throw new NumberRefusal(tooLate(id));
    if (await isOnlyNumber(tx, portIn)) throw new NumberRefusal(onlyNumber(id));
    await cancel(tx, portIn, now);
  });
};
