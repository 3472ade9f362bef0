import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../kit/clock.ts';
import { registerFlow } from '../kit/engine/flow.ts';
import { defineQueue } from '../kit/engine/queue.ts';
import type { TransactionSource } from '../kit/engine/transaction.ts';
import { effectiveStart } from './effective-date.ts';
import { OrderItem } from './entities/order-item.entity.ts';
import type { ProductOrder } from './entities/product-order.entity.ts';
import { fulfilOrder, RETRY_TOPIC } from './fulfil-order.ts';
import type { OrderPorts } from './ports.ts';

const idOf = (orderId: string) => `fulfil:${orderId}`;

/** Fulfilment as the engine runs it; register it before the engine is launched. */
export function registerFulfilment(ports: OrderPorts, source: TransactionSource, clock: Clock) {
  const registered = registerFlow('fulfilOrder', source, fulfilOrder(ports));
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
    /** Lets a line on hold be tried again, once per hold. */
    retry: (orderId: string, itemId: string, attempts: number) =>
      registered.send(idOf(orderId), RETRY_TOPIC, itemId, `${orderId}:${itemId}:${attempts}`),
  };
}

export type FulfilmentFlow = ReturnType<typeof registerFulfilment>;
