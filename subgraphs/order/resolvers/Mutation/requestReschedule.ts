import { mayChange } from '../../../kit/graph/viewer.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { askOnce } from '../../../kit/requests/ask-once.ts';
import { readAskedOrder } from '../../requests/asked-order.ts';
import { checkReschedule } from '../../requests/check-reschedule.ts';
import { checkTexts } from '../../requests/check-texts.ts';
import { readNewDate } from '../../requests/read-new-date.ts';
import { unknownOrder } from '../../requests/request-problems.ts';
import { reschedule } from '../../requests/reschedule.kind.ts';
import { requestAnswer } from '../request-answer.ts';

export const requestReschedule: NonNullable<MutationResolvers['requestReschedule']> = async (_root, { input }, context) => {
  const { loaders, now, timeZone, viewer } = context;
  const { idempotencyKey: key, customerOrderId, itemIds, requestedStartDate, reason = null } = input;
  const order = await loaders.customerOrder.load(customerOrderId);
  if (!order || !mayChange(viewer, order)) return { __typename: 'OrderRequestRejected', problems: [unknownOrder()] };
  const date = readNewDate(requestedStartDate, { now: now(), timeZone }, ['input', 'requestedStartDate']);
  const wrong = [...checkTexts(key, reason, itemIds), ...('problem' in date ? [date.problem] : [])];
  if ('problem' in date || wrong.length > 0) return { __typename: 'OrderRequestRejected', problems: wrong };
  const about = { kind: reschedule.name, targetId: order.id, customerId: order.customerId ?? null };
  const answer = await askOnce(context, { ...about, reason, requestedBy: viewer.subject, key, asked: input }, async (tx) => {
    const found = await readAskedOrder(tx, order.id);
    return found ? checkReschedule(tx, found, { itemIds, ...date }, now()) : { problems: [unknownOrder()] };
  });
  return requestAnswer('RequestRescheduleSuccess', answer, context);
};
