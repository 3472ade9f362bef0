import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { effectiveStart } from '../effective-date.ts';
import { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import { planFulfilment } from '../fulfilment/plan-fulfilment.ts';
import type { PlannedItem } from '../fulfilment/worklist.ts';
import { orderStateChanged } from '../order-events.ts';

/** Fulfilment begins: what is to be done, in its order. */
export async function beginOrder(em: EntityManager, orderId: string, now: Date): Promise<PlannedItem[]> {
  const order = await em.findOneOrFail(ProductOrder, { id: orderId });
  const items = await em.find(OrderItem, { orderId }, { orderBy: { position: 'asc' } });
  const tasks = await em.find(FulfilmentTask, { orderId }, { orderBy: { position: 'asc' } });
  order.state = 'inProgress';
  order.version += 1;
  await recordEvents(em, [orderStateChanged(order, now)]);

  const byId = new Map(items.map((item) => [item.id, item]));
  const byItem = Map.groupBy(tasks, ({ itemId }) => itemId);
  return planFulfilment(items).map(({ itemId, after }) => {
    const { value, source } = effectiveStart(byId.get(itemId) ?? {}, order);
    return {
      id: itemId,
      after,
      notBefore: source === 'DEFAULT' || value <= now ? null : value.getTime(),
      tasks: (byItem.get(itemId) ?? []).flatMap(({ id, kind }) => (kind === 'notifyCustomer' ? [] : [{ id, kind }])),
    };
  });
}
