import type { EntityManager } from '@mikro-orm/postgresql';
import { CustomerOrder } from '../entities/customer-order.entity.ts';
import { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import type { LineOfOrder } from './lines-along.ts';

/** A customer order as requests see it: with the lines that count, those that were superseded left out. */
export interface AskedOrder {
  order: CustomerOrder;
  parts: ProductOrder[];
  items: OrderItem[];
  tasks: FulfilmentTask[];
}

export async function readAskedOrder(em: EntityManager, customerOrderId: string): Promise<AskedOrder | null> {
  const order = await em.findOne(CustomerOrder, { id: customerOrderId });
  if (!order) return null;
  const parts = await em.find(ProductOrder, { customerOrderId }, { orderBy: { part: 'asc' } });
  const orderId = { $in: parts.map(({ id }) => id) };
  const items = await em.find(OrderItem, { orderId, supersededBy: null }, { orderBy: { orderId: 'asc', position: 'asc' } });
  const tasks = await em.find(FulfilmentTask, { orderId }, { orderBy: { position: 'asc' } });
  return { order, parts, items, tasks };
}

/** A run has taken the part up. */
export const hasBegun = ({ runId }: Pick<ProductOrder, 'runId'>): boolean => runId != null;

/** The tasks of each line. */
export const tasksByLine = <Task extends Pick<FulfilmentTask, 'orderId' | 'itemId'>>(tasks: readonly Task[]) => {
  const byLine = Map.groupBy(tasks, ({ orderId, itemId }) => `${orderId}:${itemId ?? ''}`);
  return ({ orderId, id }: Pick<OrderItem, 'orderId' | 'id'>): Task[] => byLine.get(`${orderId}:${id}`) ?? [];
};

/** The lines with what decides which of them go together. */
export const linesOfOrder = ({ items, tasks }: Pick<AskedOrder, 'items' | 'tasks'>): LineOfOrder[] => {
  const tasksOf = tasksByLine(tasks);
  return items.map((item) => ({
    id: item.id,
    orderId: item.orderId,
    action: item.action,
    failurePolicy: item.failurePolicy,
    relationships: item.relationships,
    broughtBy: item.broughtBy ?? null,
    hasTasks: tasksOf(item).length > 0,
  }));
};
