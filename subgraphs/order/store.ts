import type { StoreOptions } from '../kit/database/open-store.ts';
import { OutboxEvent } from '../kit/events/outbox-event.entity.ts';
import type { Logger } from '../kit/logger.ts';
import { FulfilmentTask } from './entities/fulfilment-task.entity.ts';
import { OrderItem } from './entities/order-item.entity.ts';
import { ProductOrder } from './entities/product-order.entity.ts';
import { CreateOrders } from './migrations/create-orders.ts';

/** The orders' own store. */
export const storeOptions = (url: string, log?: Logger): StoreOptions => ({
  url,
  log,
  schema: 'ordering',
  entities: [ProductOrder, OrderItem, FulfilmentTask, OutboxEvent],
  migrations: [CreateOrders],
});
