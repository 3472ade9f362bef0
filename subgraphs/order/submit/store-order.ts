import type { QueryResult } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { toBackendColumns } from '../backend-columns.ts';
import type { PreparedPart } from '../decompose/prepare-parts.ts';
import { CustomerOrder } from '../entities/customer-order.entity.ts';
import { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import { orderCreated } from '../order-events.ts';
import type { NewItem } from './new-item.ts';
import type { NewOrder } from './new-order.ts';
import { partDates } from './part-dates.ts';
import { tasksOfPlan } from './tasks-of-plan.ts';

/** Writes the customer's order, unless its process has one; whoever comes at the same time waits here. Answers whether it did. */
export async function storeCustomerOrder(em: EntityManager, id: string, order: NewOrder, now: Date): Promise<boolean> {
  const { processId: externalId, isOfCheckout, customerId, guestKey, channel, timeZone } = order;
  const { requestedStartDate, requestedCompletionDate } = order;
  const head = { externalId, isOfCheckout, customerId, guestKey, channel, timeZone, requestedStartDate, requestedCompletionDate };
  const insert = em
    .createQueryBuilder(CustomerOrder)
    .insert({ id, ...head, state: 'acknowledged', version: 1, orderDate: now })
    .onConflict('externalId')
    .ignore();
  const { affectedRows } = await insert.execute<QueryResult>('run');
  return affectedRows > 0;
}

/** Its own account is still to be opened. */
const awaitsAccount = ({
  newBillingAccount,
  billingAccountAfterProduct,
}: Pick<NewItem, 'newBillingAccount' | 'billingAccountAfterProduct'>) => newBillingAccount !== null || billingAccountAfterProduct;

/** Writes the parts with their lines and tasks; `follows`: parts of other orders that lines must follow. */
export async function storeParts(
  em: EntityManager,
  customerOrderId: string,
  order: NewOrder,
  parts: readonly PreparedPart[],
  follows: ReadonlyMap<string, readonly string[]>,
  now: Date,
): Promise<void> {
  const { items: _items, isOfCheckout: _isOfCheckout, processId: externalId, ...head } = order;
  const ids = new Map(parts.map(({ number }) => [number, crypto.randomUUID()]));
  const stored = parts.map((part) => {
    const own = part.follows.flatMap((number) => ids.get(number) ?? []);
    const others = part.items.flatMap(({ id }) => follows.get(id) ?? []);
    return em.create(ProductOrder, {
      ...head,
      ...partDates(part, order, now),
      id: ids.get(part.number) ?? '',
      customerOrderId,
      part: part.number,
      context: parts.length > 1 ? 'fulfilment' : 'commerce',
      system: part.system,
      startsAt: part.startsAt,
      follows: [...new Set([...own, ...others])],
      externalId,
      state: 'acknowledged',
      version: 1,
      orderDate: now,
    });
  });
  // Lines refer to their part, which the entities do not say.
  await em.flush();
  for (const part of parts) storeLines(em, ids.get(part.number) ?? '', order, part);
  await em.flush();
  const created = stored.map((part, index) => {
    const lines = (parts[index]?.items ?? []).map(({ id, action }) => ({ id, action, state: 'acknowledged' as const }));
    return orderCreated(part, lines, now);
  });
  await recordEvents(em, created);
}

function storeLines(em: EntityManager, orderId: string, order: NewOrder, { items, plan, expected }: PreparedPart): void {
  for (const [position, { backend, ...item }] of items.entries()) {
    em.create(OrderItem, {
      ...item,
      ...toBackendColumns(backend),
      orderId,
      position,
      billingAccountId: item.billingAccountId ?? (awaitsAccount(item) ? null : order.billingAccountId),
      failurePolicy: plan.policies.get(item.id) ?? 'bestEffort',
      cancellation: plan.terms.get(item.id)?.cancellation ?? null,
      expectedCompletionDate: expected.get(item.id) ?? null,
      state: 'acknowledged',
    });
  }
  for (const task of tasksOfPlan(plan)) em.create(FulfilmentTask, { ...task, orderId });
}
