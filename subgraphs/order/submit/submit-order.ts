import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { FulfilmentTask, type TaskKind } from '../entities/fulfilment-task.entity.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import type { OrderProblem } from '../errors.ts';
import { planFulfilment } from '../fulfilment/plan-fulfilment.ts';
import type { FulfilmentPolicy } from '../fulfilment/policy.ts';
import { tasksOf } from '../fulfilment/tasks-of.ts';
import { orderCreated } from '../order-events.ts';
import { checkOrder } from './check-order.ts';
import type { NewOrder } from './new-order.ts';

export type Submitted = { orderId: string } | { problems: OrderProblem[] };

/** Accepts an order whole or not at all, once per process: whoever comes again gets the first one. */
export async function submitOrder(em: EntityManager, order: NewOrder, policy: FulfilmentPolicy, now: Date): Promise<Submitted> {
  const problems = checkOrder(order);
  if (problems.length > 0) return { problems };
  const orderId = await em.fork().transactional((tx) => store(tx, order, policy, now));
  return { orderId };
}

async function store(em: EntityManager, order: NewOrder, policy: FulfilmentPolicy, now: Date): Promise<string> {
  const { items, processId: externalId, ...head } = order;
  // Waits here while a twin is about to be stored.
  await em
    .createQueryBuilder(ProductOrder)
    .insert({ id: crypto.randomUUID(), externalId, ...head, state: 'acknowledged', version: 0, orderDate: now })
    .onConflict('externalId')
    .ignore()
    .execute();
  const stored = await em.findOneOrFail(ProductOrder, { externalId });
  if (stored.version > 0) return stored.id;

  stored.version = 1;
  const orderId = stored.id;
  for (const [position, item] of items.entries()) em.create(OrderItem, { ...item, orderId, position, state: 'acknowledged' });
  for (const [position, task] of tasksOfOrder(order, policy).entries()) {
    em.create(FulfilmentTask, { ...task, id: crypto.randomUUID(), orderId, position, state: 'new', attempts: 0 });
  }
  await em.flush();
  const lines = items.map(({ id, action }) => ({ id, action, state: 'acknowledged' as const }));
  await recordEvents(em, [orderCreated(stored, lines, now)]);
  return orderId;
}

/** All tasks, in the order of fulfilment. */
function tasksOfOrder({ items }: NewOrder, policy: FulfilmentPolicy): { kind: TaskKind; itemId: string | null }[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const ofItems = planFulfilment(items).flatMap(({ itemId }) => {
    const item = byId.get(itemId);
    return item ? tasksOf(item, policy).map((kind) => ({ kind, itemId })) : [];
  });
  return [...ofItems, { kind: 'notifyCustomer', itemId: null }];
}
