import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder, type OrderState } from '../entities/product-order.entity.ts';
import { itemStateChanged, orderStateChanged } from '../order-events.ts';

/** Brings a line, and with it the order, into a state: an order is held as long as one of its lines is. */
async function changeItem(em: EntityManager, orderId: string, itemId: string, state: OrderState, now: Date): Promise<void> {
  const order = await em.findOneOrFail(ProductOrder, { id: orderId });
  const item = await em.findOneOrFail(OrderItem, { orderId, id: itemId });
  const stateBefore = order.state;
  if (item.state === state) return;

  item.state = state;
  if (state === 'completed') item.completionDate = now;
  const isHeld = state === 'held' || (await em.count(OrderItem, { orderId, id: { $ne: itemId }, state: 'held' })) > 0;
  order.state = isHeld ? 'held' : 'inProgress';
  order.version += 1;
  await recordEvents(em, [
    itemStateChanged(order, item, now),
    ...(order.state === stateBefore ? [] : [orderStateChanged(order, now)]),
  ]);
}

export const beginItem = (em: EntityManager, orderId: string, itemId: string, now: Date) =>
  changeItem(em, orderId, itemId, 'inProgress', now);

export const holdItem = (em: EntityManager, orderId: string, itemId: string, now: Date) =>
  changeItem(em, orderId, itemId, 'held', now);

export const completeItem = (em: EntityManager, orderId: string, itemId: string, now: Date) =>
  changeItem(em, orderId, itemId, 'completed', now);
