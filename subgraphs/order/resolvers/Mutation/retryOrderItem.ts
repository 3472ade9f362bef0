import { mayActForAll } from '../../../kit/graph/viewer.ts';
import { notOnHold, unknownItem, unknownOrder } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const retryOrderItem: NonNullable<MutationResolvers['retryOrderItem']> = async (
  _root,
  { input },
  { flow, loaders, viewer },
) => {
  const { orderId, itemId } = input;
  const order = mayActForAll(viewer) ? await loaders.order.load(orderId) : null;
  if (!order) return unknownOrder();
  const [items, tasks] = await Promise.all([loaders.items.load(order.id), loaders.tasks.load(order.id)]);
  if (!items.some(({ id }) => id === itemId)) return unknownItem(orderId);
  const held = tasks.find((task) => task.itemId === itemId && task.state === 'hold');
  if (!held) return notOnHold(orderId);
  await flow.retry(order.id, itemId, held.attempts);
  return { __typename: 'RetryOrderItemSuccess', order };
};
