import { mayChange } from '../../../kit/graph/viewer.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { askOnce } from '../../../kit/requests/ask-once.ts';
import { readAskedOrder } from '../../requests/asked-order.ts';
import { cancelOrder } from '../../requests/cancel-order.kind.ts';
import { checkCancellation } from '../../requests/check-cancellation.ts';
import { checkTexts } from '../../requests/check-texts.ts';
import { unknownOrder } from '../../requests/request-problems.ts';
import { requestAnswer } from '../request-answer.ts';

export const requestOrderCancellation: NonNullable<MutationResolvers['requestOrderCancellation']> = async (
  _root,
  { input },
  context,
) => {
  const { loaders, now, viewer } = context;
  const { idempotencyKey: key, customerOrderId, reason, ...asked } = input;
  const order = await loaders.customerOrder.load(customerOrderId);
  const wrong = order && mayChange(viewer, order) ? checkTexts(key, reason, asked.itemIds) : [unknownOrder()];
  if (!order || wrong.length > 0) return { __typename: 'OrderRequestRejected', problems: wrong };
  const wanted = {
    itemIds: asked.itemIds ?? null,
    acceptedFee: asked.acceptedFee ?? null,
    withDependents: asked.dependents === 'CANCEL',
  };
  const about = { kind: cancelOrder.name, targetId: order.id, customerId: order.customerId ?? null };
  const answer = await askOnce(context, { ...about, reason, requestedBy: viewer.subject, key, asked: input }, async (tx) => {
    const found = await readAskedOrder(tx, order.id);
    return found ? checkCancellation(found, wanted, now()) : { problems: [unknownOrder()] };
  });
  return requestAnswer('RequestOrderCancellationSuccess', answer, context);
};
