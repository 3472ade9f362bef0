import { isStaff } from '../../../kit/graph/viewer.ts';
import { Msisdn } from '../../entities/msisdn.entity.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { checkTexts, NumberRefusal, numberRefused, onceOrRefused } from '../../life-cycle/number-refusal.ts';
import { noSuchNumber, wrongState } from '../../life-cycle/problems.ts';
import { keepCode, newCode } from '../../porting/port-out-code.ts';

export const createPortOutCode: NonNullable<MutationResolvers['createPortOutCode']> = async (_root, { input }, context) => {
  const { em, viewer, loaders, now } = context;
  const { idempotencyKey: key, msisdn } = input;
  const problems = checkTexts({ idempotencyKey: key });
  if (problems.length > 0) return numberRefused(problems);
  const call = { operation: 'createPortOutCode', caller: viewer.subject, key, input: { msisdn } };
  const code = newCode();
  const { result, replayed, refusal } = await onceOrRefused(em, call, async (tx) => {
    const number = await tx.findOne(Msisdn, { value: msisdn });
    const line = number?.productId && !isStaff(viewer) ? await loaders.products.load(number.productId) : null;
    if (!number || !line) throw new NumberRefusal(noSuchNumber(msisdn));
    if (number.state !== 'assigned') throw new NumberRefusal(wrongState(msisdn, number.state));
    return (await keepCode(tx, msisdn, line.customerId, code, now())).toISOString();
  });
  return refusal ?? { __typename: 'PortOutCode', msisdn, authorizationCode: replayed ? null : code, expiresAt: new Date(result) };
};
