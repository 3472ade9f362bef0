import { notFound } from '../../kit/graph/errors.ts';
import type { Context } from '../context.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import { allowedActions as actionsOf } from '../requests/allowed-actions.ts';

/** What can be asked for about a line now. */
export async function allowedActions(item: OrderItem, _args: object, { loaders, now }: Context) {
  const part = await loaders.order.load(item.orderId);
  if (!part) throw notFound();
  const tasks = (await loaders.tasks.load(part.id)).filter(({ itemId }) => itemId === item.id);
  return actionsOf(item, part, tasks, now());
}
