import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { toBackendColumns } from '../backend-columns.ts';
import { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import type { OrderProblem } from '../errors.ts';
import { orderCreated } from '../order-events.ts';
import type { Pipeline } from '../pipelines/load-pipelines.ts';
import { planOrder, type OrderPlan } from '../pipelines/plan-order.ts';
import { describeTask } from '../pipelines/registry.ts';
import { checkOrder } from './check-order.ts';
import type { NewOrder } from './new-order.ts';

export type Submitted = { orderId: string } | { problems: OrderProblem[] };

/** Accepts an order whole or not at all, once per process: whoever comes again gets the first one. */
export async function submitOrder(
  em: EntityManager,
  order: NewOrder,
  pipelines: readonly Pipeline[],
  now: Date,
): Promise<Submitted> {
  const problems = checkOrder(order);
  if (problems.length > 0) return { problems };
  const orderId = await em.fork().transactional((tx) => store(tx, order, planOrder(linesOf(order), pipelines), now));
  return { orderId };
}

const linesOf = ({ items, requestedStartDate }: NewOrder) =>
  items.map((item) => ({ ...item, requestedStartDate: item.requestedStartDate ?? requestedStartDate }));

async function store(em: EntityManager, order: NewOrder, plan: OrderPlan, now: Date): Promise<string> {
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
  for (const [position, { backend, ...item }] of items.entries()) {
    const failurePolicy = plan.policies.get(item.id) ?? 'bestEffort';
    em.create(OrderItem, { ...item, ...toBackendColumns(backend), orderId, position, failurePolicy, state: 'acknowledged' });
  }
  for (const task of tasksOf(plan)) em.create(FulfilmentTask, { ...task, orderId });
  await em.flush();
  const lines = items.map(({ id, action }) => ({ id, action, state: 'acknowledged' as const }));
  await recordEvents(em, [orderCreated(stored, lines, now)]);
  return orderId;
}

/** The plan is frozen: what the pipelines become later changes no order that was accepted. */
function tasksOf({ tasks }: OrderPlan) {
  const ids = new Map(tasks.map(({ key }) => [key, crypto.randomUUID()]));
  const idOf = (key: string) => ids.get(key) ?? key;
  return tasks.map(({ dependsOn, turnAfter, ...task }, position) => ({
    ...task,
    ...describeTask(task.kind),
    id: idOf(task.key),
    position,
    dependsOn: dependsOn.map(idOf),
    turnAfter: turnAfter.map(idOf),
    state: 'new' as const,
    attempts: 0,
    tries: 0,
    exchanges: [],
  }));
}
