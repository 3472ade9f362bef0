import type { MutationResolvers } from '../../generated/resolvers.ts';
import { checkTexts, NumberRefusal, numberRefused, onceOrRefused } from '../../life-cycle/number-refusal.ts';
import { cancelPortOut as cancel } from '../../porting/end-port-out.ts';
import { cannotStay } from '../../porting/problems.ts';
import { portOutSuccess } from '../visible-port-out.ts';

export const cancelPortOut: NonNullable<MutationResolvers['cancelPortOut']> = async (_root, { input }, context) => {
  const { em, viewer, policy, now } = context;
  const { idempotencyKey: key, id } = input;
  const problems = checkTexts({ idempotencyKey: key });
  if (problems.length > 0) return numberRefused(problems);
  const call = { operation: 'cancelPortOut', caller: viewer.subject, key, input: { id } };
  const { refusal } = await onceOrRefused(em, call, async (tx) => {
    if (!(await cancel(tx, id, now(), policy.quarantineMs))) throw new NumberRefusal(cannotStay(id));
    return true;
  });
  return refusal ?? portOutSuccess(id, context);
};
