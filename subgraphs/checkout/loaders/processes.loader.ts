import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { isUuid } from '../../kit/uuid.ts';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';

/** Checkouts by id and by the order they made, each in one query. */
export const createProcessLoaders = (em: EntityManager) => ({
  process: new DataLoader<string, CheckoutProcess | undefined>(async (ids) => {
    const found = new Map(
      (await em.find(CheckoutProcess, { id: { $in: ids.filter(isUuid) } })).map((process) => [process.id, process]),
    );
    return ids.map((id) => found.get(id));
  }),
  processOfCustomerOrder: new DataLoader<string, CheckoutProcess | undefined>(async (orderIds) => {
    const processes = await em.find(CheckoutProcess, { customerOrderId: { $in: [...orderIds] } });
    const byOrder = new Map(processes.map((process) => [process.customerOrderId, process]));
    return orderIds.map((id) => byOrder.get(id));
  }),
});
