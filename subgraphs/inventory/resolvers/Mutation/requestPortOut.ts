import type { MutationResolvers } from '../../generated/resolvers.ts';
import { checkTexts, numberRefused, onceOrRefused } from '../../life-cycle/number-refusal.ts';
import { dueAt } from '../../porting/check-request.ts';
import { tryCode } from '../../porting/port-out-code.ts';
import { wrongDate } from '../../porting/problems.ts';
import { requestPortOut as request } from '../../porting/request-port-out.ts';
import { portOutSuccess } from '../visible-port-out.ts';

export const requestPortOut: NonNullable<MutationResolvers['requestPortOut']> = async (_root, { input }, context) => {
  const { em, viewer, errands, timeZone } = context;
  const { idempotencyKey: key, authorizationCode, ...asked } = input;
  const now = context.now();
  const due = dueAt(input.wantedDate, timeZone, now);
  const { recipientOperator } = input;
  const problems = [
    ...checkTexts({ idempotencyKey: key }),
    ...checkTexts({ recipientOperator }, 100),
    ...checkTexts({ authorizationCode }, 50),
    ...(due ? [] : [wrongDate()]),
  ];
  if (problems.length > 0 || !due) return numberRefused(problems);

  const call = { operation: 'requestPortOut', caller: viewer.subject, key, input: asked };
  const provenBy = await tryCode(em.fork(), input.msisdn, authorizationCode, now);
  const { result, refusal } = await onceOrRefused(em, call, (tx) => request(tx, { ...asked, dueAt: due, provenBy }, now));
  if (refusal) return refusal;
  errands.nudge();
  return portOutSuccess(result, context);
};
