import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { OrderItem } from '../entities/order-item.entity.ts';

/** The items of many orders in one query. */
export const createItemsLoader = (em: EntityManager) =>
  new DataLoader<string, OrderItem[]>(async (orderIds) => {
    const where = { orderId: { $in: [...orderIds] } };
    const items = await em.find(OrderItem, where, { orderBy: { orderId: 'asc', position: 'asc' }, disableIdentityMap: true });
    const byOrder = Map.groupBy(items, ({ orderId }) => orderId);
    return orderIds.map((id) => byOrder.get(id) ?? []);
  });
