import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { isUuid } from '../../kit/uuid.ts';
import { Payment } from '../entities/payment.entity.ts';

const MOST_PER_ACCOUNT = 100;

/** Payments by id, by order and by billing account, each in one query. */
export const createPaymentLoaders = (em: EntityManager) => ({
  payment: new DataLoader<string, Payment | undefined>(async (ids) => {
    const found = new Map((await em.find(Payment, { id: { $in: ids.filter(isUuid) } })).map((payment) => [payment.id, payment]));
    return ids.map((id) => found.get(id));
  }),
  paymentsOfOrder: new DataLoader<string, Payment[]>(async (orderIds) => {
    const payments = await em.find(Payment, { productOrderId: { $in: [...orderIds] } }, { orderBy: { createdAt: 'asc' } });
    const byOrder = Map.groupBy(payments, (payment) => payment.productOrderId);
    return orderIds.map((id) => byOrder.get(id) ?? []);
  }),
  paymentsOfAccount: new DataLoader<string, Payment[]>(async (accountIds) => {
    const payments = await em.find(
      Payment,
      { billingAccountId: { $in: [...accountIds] } },
      { orderBy: { createdAt: 'desc' }, limit: MOST_PER_ACCOUNT * accountIds.length },
    );
    const byAccount = Map.groupBy(payments, (payment) => payment.billingAccountId);
    return accountIds.map((id) => (byAccount.get(id) ?? []).slice(0, MOST_PER_ACCOUNT));
  }),
});
