import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import { itemStateChanged, orderStateChanged } from '../order-events.ts';
import { noteCustomerOrder } from './note-customer-order.ts';
import { isFinal, itemState, orderState } from './states.ts';
import { Work } from './work.ts';

/** A part, locked with the customer order it belongs to, whose lines and tasks can be worked on. */
export interface OrderInWork {
  order: ProductOrder;
  items: OrderItem[];
  tasks: FulfilmentTask[];
  work: Work;
}

/** The customer order first, as everybody does: nobody waits for one who waits for him. */
const TAKE = `
  with whole as materialized (
    select id from ordering.customer_order
     where id = (select customer_order_id from ordering.product_order where id = ?) for update)
  select part.* from ordering.product_order part join whole on whole.id = part.customer_order_id where part.id = ? for update of part`;

/** Whoever works on a part waits for one who works on its customer order already. */
export async function takeOrder(em: EntityManager, orderId: string): Promise<OrderInWork> {
  const [row] = await em.execute<object[]>(TAKE, [orderId, orderId]);
  if (!row) throw new Error(`There is no order ${orderId}.`);
  const order = em.map(ProductOrder, row);
  const items = await em.find(OrderItem, { orderId }, { orderBy: { position: 'asc' } });
  const tasks = await em.find(FulfilmentTask, { orderId }, { orderBy: { position: 'asc' } });
  return { order, items, tasks, work: new Work(items, tasks, order.runId != null) };
}

/**
 * Brings lines, part and customer order into the states their tasks say, with the events; answers whether any of that is worth a report.
 * Lines of a part that has not begun wait, unless they are given up.
 */
export async function noteStates(em: EntityManager, { order, items, work }: OrderInWork, now: Date): Promise<boolean> {
  const changed = items.flatMap((item) => {
    const state = itemState(work, item);
    return state === item.state ? [] : [{ item, state }];
  });
  for (const { item, state } of changed) {
    item.state = state;
    item.completionDate = isFinal(state) ? now : null;
  }
  const [before, wasComplete] = [order.state, order.completionDate != null];
  order.state = orderState(work);
  order.completionDate = items.every((item) => isFinal(item.state)) ? (order.completionDate ?? now) : null;
  order.version += 1;
  const isNewState = order.state !== before;
  if (isNewState || wasComplete !== (order.completionDate != null)) await noteCustomerOrder(em, order, now);
  await recordEvents(em, [
    ...changed.map(({ item }) => itemStateChanged(order, item, now)),
    ...(isNewState ? [orderStateChanged(order, now)] : []),
  ]);
  return isNewState || changed.some((change) => change.state !== 'inProgress');
}
