import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../kit/clock.ts';
import { registerFlow } from '../kit/engine/flow.ts';
import { defineQueue } from '../kit/engine/queue.ts';
import type { TransactionSource } from '../kit/engine/transaction.ts';
import { effectiveStart } from './effective-date.ts';
import { OrderItem } from './entities/order-item.entity.ts';
import type { ProductOrder } from './entities/product-order.entity.ts';
import { DECISION_TOPIC, fulfilOrder } from './fulfil-order.ts';
import type { TaskRegistry } from './pipelines/registry.ts';
import type { OrderPorts } from './ports.ts';

const idOf = (orderId: string) => `fulfilment:${orderId}`;

/** Fulfilment as the engine runs it; register it before the engine is launched. */
export function registerFulfilment(ports: OrderPorts, registry: TaskRegistry, source: TransactionSource, clock: Clock) {
  const registered = registerFlow('fulfilment', source, fulfilOrder(ports, registry));
  // What the version without pipelines began goes on from what the store says; the journal of then is of no use here.
  registerFlow('fulfilOrder', source, (_steps, orderId: string) => registered.start(idOf(orderId), orderId));
  const dated = defineQueue('dated-orders', { minPollingIntervalMs: 1_000 });
  return {
    /** Begins now, or on the first date at which something of the order may begin. A repeated call changes nothing. */
    async start(em: EntityManager, order: ProductOrder): Promise<void> {
      if (order.state !== 'acknowledged') return;
      const items = await em.find(OrderItem, { orderId: order.id });
      const starts = items.map((item) => effectiveStart(item, order).value.getTime());
      const delayUntil = new Date(Math.min(...starts));
      if (delayUntil > clock.now()) await registered.enqueue(dated, idOf(order.id), { delayUntil, clock }, order.id);
      else await registered.start(idOf(order.id), order.id);
    },
    /** Lets it look at the order again, which somebody has changed. */
    wake: (orderId: string) => registered.send(idOf(orderId), DECISION_TOPIC, 'look', crypto.randomUUID()),
  };
}

export type FulfilmentFlow = ReturnType<typeof registerFulfilment>;
