import { badUserInput } from '../../../kit/graph/errors.ts';
import { isPlainText } from '../../../kit/plain-text.ts';
import { isUuid } from '../../../kit/uuid.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { settlePortIn } from '../../porting/settle-port-in.ts';
import { visiblePortIn } from '../visible-port-in.ts';

export const answerPortIn: NonNullable<MutationResolvers['answerPortIn']> = async (_root, { input }, context) => {
  const { em, errands, now } = context;
  const { id, accepted, donorCode } = input;
  if (donorCode != null && !isPlainText(donorCode, 1, 50)) throw badUserInput('`donorCode` has 1 to 50 characters.');
  if (!isUuid(id)) return null;
  const answer = accepted
    ? ({ state: 'accepted' } as const)
    : ({ state: 'rejected', donorCode: donorCode ?? 'REFUSED' } as const);
  await em.fork().transactional((tx) => settlePortIn(tx, { id }, answer, now()));
  errands.nudge();
  return visiblePortIn(id, context);
};
