import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { isUuid } from '../../kit/uuid.ts';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';

const MOST = 100;

/** Checkouts by id and by the order they made, each in one query. */
export const createProcessLoaders = (em: EntityManager) => ({
  process: new DataLoader<string, CheckoutProcess | undefined>(async (ids) => {
    const found = new Map(
      (await em.find(CheckoutProcess, { id: { $in: ids.filter(isUuid) } })).map((process) => [process.id, process]),
    );
    return ids.map((id) => found.get(id));
  }),
  /** The checkouts that wait for an approver of each of these customers, oldest first. */
  toApproveOfCustomer: new DataLoader<string, CheckoutProcess[]>(async (customerIds) => {
    const where = { customerId: { $in: customerIds.filter(isUuid) }, needsApproval: true, state: 'ACTIVE' } as const;
    const processes = await em.find(CheckoutProcess, where, { orderBy: { createdAt: 'asc', id: 'asc' } });
    const byCustomer = Map.groupBy(processes, ({ customerId }) => customerId);
    return customerIds.map((id) => (byCustomer.get(id) ?? []).slice(0, MOST));
  }),
  processOfCustomerOrder: new DataLoader<string, CheckoutProcess | undefined>(async (orderIds) => {
    const processes = await em.find(CheckoutProcess, { customerOrderId: { $in: [...orderIds] } });
    const byOrder = new Map(processes.map((process) => [process.customerOrderId, process]));
    return orderIds.map((id) => byOrder.get(id));
  }),
});
