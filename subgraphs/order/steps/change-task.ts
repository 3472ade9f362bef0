import type { EntityManager } from '@mikro-orm/postgresql';
import { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';

async function changeTask(em: EntityManager, taskId: string, change: (task: FulfilmentTask) => void): Promise<FulfilmentTask> {
  const task = await em.findOneOrFail(FulfilmentTask, { id: taskId });
  const order = await em.findOneOrFail(ProductOrder, { id: task.orderId });
  change(task);
  order.version += 1;
  return task;
}

/** A try is about to be made. */
export const beginTask = (em: EntityManager, taskId: string, now: Date) =>
  changeTask(em, taskId, (task) => {
    task.state = 'active';
    task.startedAt ??= now;
  });

/** A try came to nothing; the next one follows by itself. */
export const recordFailure = (em: EntityManager, taskId: string, error: string) =>
  changeTask(em, taskId, (task) => {
    task.attempts += 1;
    task.lastError = error;
  });

/** A try was refused: a person has to look. */
export const holdTask = (em: EntityManager, taskId: string, error: string) =>
  changeTask(em, taskId, (task) => {
    task.attempts += 1;
    task.lastError = error;
    task.state = 'hold';
  });

/** Nobody has to look: the order is complete without it. */
export const giveUpTask = (em: EntityManager, taskId: string, error: string, now: Date) =>
  changeTask(em, taskId, (task) => {
    task.attempts += 1;
    task.lastError = error;
    task.state = 'cancelled';
    task.completedAt = now;
  });

/** Done; a product that came out of it is the line's from now on. */
export async function completeTask(em: EntityManager, taskId: string, productId: string | undefined, now: Date): Promise<void> {
  const { orderId, itemId } = await changeTask(em, taskId, (task) => {
    task.attempts += 1;
    task.lastError = null;
    task.state = 'completed';
    task.completedAt = now;
  });
  if (productId === undefined || itemId == null) return;
  const item = await em.findOneOrFail(OrderItem, { orderId, id: itemId });
  item.productId = productId;
}
