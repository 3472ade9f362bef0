import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';

/** The fulfilment tasks of many orders in one query. */
export const createTasksLoader = (em: EntityManager) =>
  new DataLoader<string, FulfilmentTask[]>(async (orderIds) => {
    const where = { orderId: { $in: [...orderIds] } };
    const tasks = await em.find(FulfilmentTask, where, {
      orderBy: { orderId: 'asc', position: 'asc' },
      disableIdentityMap: true,
    });
    const byOrder = Map.groupBy(tasks, ({ orderId }) => orderId);
    return orderIds.map((id) => byOrder.get(id) ?? []);
  });
