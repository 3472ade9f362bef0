import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import { orderStateChanged } from '../order-events.ts';

/** All lines are done. Answers the task that tells the customer. */
export async function completeOrder(em: EntityManager, orderId: string, now: Date): Promise<string> {
  const order = await em.findOneOrFail(ProductOrder, { id: orderId });
  const notice = await em.findOneOrFail(FulfilmentTask, { orderId, kind: 'notifyCustomer' });
  order.state = 'completed';
  order.completionDate = now;
  order.version += 1;
  await recordEvents(em, [orderStateChanged(order, now)]);
  return notice.id;
}
