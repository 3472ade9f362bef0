import { sql, wrap } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import { orderCreated } from '../order-events.ts';
import type { AskedOrder } from './asked-order.ts';

/** Takes lines out of a part that has not begun, with their tasks, into a part of their own: tasks wait for each other in their part only. */
export async function splitPart(
  em: EntityManager,
  asked: AskedOrder,
  part: ProductOrder,
  items: readonly OrderItem[],
  now: Date,
): Promise<ProductOrder> {
  const id = crypto.randomUUID();
  const number = Math.max(...asked.parts.map((one) => one.part)) + 1;
  part.context = 'fulfilment';
  part.version += 1;
  const split = em.create(ProductOrder, {
    ...wrap(part).toPOJO(),
    id,
    seq: undefined,
    part: number,
    supersedesId: null,
    isBlocked: false,
    schedule: 0,
    version: 1,
  });
  asked.parts.push(split);
  await em.flush();
  shareTasks(em, asked, part, split, items);
  await em.flush();
  const ids = items.map((item) => item.id);
  // The part is a piece of a line's key, which the entities cannot change.
  for (const item of items) em.getUnitOfWork().unsetIdentity(item);
  await em.execute(sql`update ordering.order_item set order_id = ${id} where order_id = ${part.id} and id in (${ids})`);
  await em.execute(sql`update ordering.fulfilment_task set order_id = ${id} where order_id = ${part.id} and item_id in (${ids})`);
  await recordEvents(em, [orderCreated(split, items, now)]);
  return split;
}

/** Each of the two parts keeps the links between its own tasks, and has the tasks of an order as a whole. */
function shareTasks(
  em: EntityManager,
  { tasks }: AskedOrder,
  part: ProductOrder,
  split: ProductOrder,
  items: readonly OrderItem[],
): void {
  const own = tasks.filter(({ orderId }) => orderId === part.id);
  const isMoving = ({ itemId }: FulfilmentTask) => items.some((item) => item.id === itemId);
  const moving = new Set(own.filter(isMoving).map((task) => task.id));
  const among = (ids: readonly string[], areMoving: boolean) => ids.filter((one) => moving.has(one) === areMoving);
  for (const task of own) {
    const [dependsOn, turnAfter] = [task.dependsOn, task.turnAfter];
    const isMoved = moving.has(task.id);
    task.dependsOn = among(dependsOn, isMoved);
    task.turnAfter = among(turnAfter, isMoved);
    if (task.itemId != null) continue;
    const copy = { ...wrap(task).toPOJO(), id: crypto.randomUUID(), orderId: split.id, dependsOn: among(dependsOn, true) };
    em.create(FulfilmentTask, copy);
  }
}
