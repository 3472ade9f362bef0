import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { effectiveStart } from '../effective-date.ts';
import { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import { itemStateChanged, orderStateChanged } from '../order-events.ts';
import { isFinal, itemState, orderState } from './states.ts';
import { Work } from './work.ts';

/** An order, locked, whose lines and tasks can be worked on. */
export interface OrderInWork {
  order: ProductOrder;
  items: OrderItem[];
  tasks: FulfilmentTask[];
  work: Work;
}

const notBefore = (item: OrderItem, order: ProductOrder): [string, Date][] => {
  const { value, source } = effectiveStart(item, order);
  return source === 'DEFAULT' ? [] : [[item.id, value]];
};

/** Whoever works on an order waits for one who does already. */
export async function takeOrder(em: EntityManager, orderId: string): Promise<OrderInWork> {
  const order = await em.findOneOrFail(ProductOrder, { id: orderId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const items = await em.find(OrderItem, { orderId }, { orderBy: { position: 'asc' } });
  const tasks = await em.find(FulfilmentTask, { orderId }, { orderBy: { position: 'asc' } });
  return { order, items, tasks, work: new Work(items, tasks, new Map(items.flatMap((item) => notBefore(item, order)))) };
}

/** Brings lines and order into the states their tasks say, with the events; answers whether any of that is worth a report. */
export async function noteStates(em: EntityManager, { order, items, work }: OrderInWork, now: Date): Promise<boolean> {
  const changed = items.flatMap((item) => {
    const state = itemState(work, item, now);
    return state === item.state ? [] : [{ item, state }];
  });
  for (const { item, state } of changed) {
    item.state = state;
    item.completionDate = isFinal(state) ? now : null;
  }
  const state = orderState(work);
  const isNewState = state !== order.state;
  order.state = state;
  order.completionDate = items.every((item) => isFinal(item.state)) ? (order.completionDate ?? now) : null;
  order.version += 1;
  await recordEvents(em, [
    ...changed.map(({ item }) => itemStateChanged(order, item, now)),
    ...(isNewState ? [orderStateChanged(order, now)] : []),
  ]);
  return isNewState || changed.some((change) => change.state !== 'inProgress');
}
