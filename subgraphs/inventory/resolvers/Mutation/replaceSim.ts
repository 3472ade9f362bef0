import { checkTexts, numberRefused, onceOrRefused } from '../../life-cycle/number-refusal.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { replaceSim as replace } from '../../sims/replace-sim.ts';
import { toSimType } from '../../tmf/words.ts';
import { numberNow } from '../decide-number.ts';

export const replaceSim: NonNullable<MutationResolvers['replaceSim']> = async (_root, { input }, context) => {
  const { em, viewer, errands, loaders, now } = context;
  const { idempotencyKey: key, msisdn, simType } = input;
  const wrong = checkTexts({ idempotencyKey: key });
  if (wrong.length > 0) return numberRefused(wrong);
  const call = { operation: 'replaceSim', caller: viewer.subject, key, input: { msisdn, simType } };
  const asked = { msisdn, simType: simType ? toSimType[simType] : null };
  const { result, refusal } = await onceOrRefused(em, call, (tx) => replace(tx, viewer, asked, now()));
  if (refusal) return refusal;
  errands.nudge();
  const iccid = await loaders.iccids.load(result.iccid);
  if (!iccid) throw new Error(`The SIM ${result.iccid} is gone.`);
  return { __typename: 'ReplaceSimSuccess', msisdn: await numberNow(result.msisdn, context), iccid };
};
