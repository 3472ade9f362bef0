import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { isUuid } from '../../kit/uuid.ts';
import { StoredPaymentMethod } from '../payments/methods/stored-payment-method.entity.ts';
import { storedMethodsOf } from '../payments/methods/stored-methods-of.ts';
import { Payment } from '../payments/payment.entity.ts';
import { Refund } from '../payments/refunds/refund.entity.ts';

const MOST_PER_ACCOUNT = 100;

/** Payments by what they belong to, with their refunds, and stored methods: each in one query. */
export const createPaymentLoaders = (em: EntityManager) => ({
  payment: new DataLoader<string, Payment | undefined>(async (ids) => {
    const found = new Map((await em.find(Payment, { id: { $in: ids.filter(isUuid) } })).map((payment) => [payment.id, payment]));
    return ids.map((id) => found.get(id));
  }),
  paymentsOfProcess: new DataLoader<string, Payment[]>(async (processIds) => {
    const payments = await em.find(Payment, { processId: { $in: [...processIds] } }, { orderBy: { position: 'asc' } });
    const byProcess = Map.groupBy(payments, ({ processId }) => processId);
    return processIds.map((id) => byProcess.get(id) ?? []);
  }),
  paymentsOfCustomerOrder: new DataLoader<string, Payment[]>(async (orderIds) => {
    const orderBy = { createdAt: 'asc', position: 'asc' } as const;
    const payments = await em.find(Payment, { customerOrderId: { $in: [...orderIds] } }, { orderBy });
    const byOrder = Map.groupBy(payments, (payment) => payment.customerOrderId);
    return orderIds.map((id) => byOrder.get(id) ?? []);
  }),
  paymentsOfAccount: new DataLoader<string, Payment[]>(async (accountIds) => {
    const payments = await em.find(
      Payment,
      { billingAccountId: { $in: [...accountIds] } },
      { orderBy: { createdAt: 'desc', position: 'asc' }, limit: MOST_PER_ACCOUNT * accountIds.length },
    );
    const byAccount = Map.groupBy(payments, (payment) => payment.billingAccountId);
    return accountIds.map((id) => (byAccount.get(id) ?? []).slice(0, MOST_PER_ACCOUNT));
  }),
  refundsOfPayment: new DataLoader<string, Refund[]>(async (paymentIds) => {
    const refunds = await em.find(Refund, { paymentId: { $in: [...paymentIds] } }, { orderBy: { createdAt: 'asc', id: 'asc' } });
    const byPayment = Map.groupBy(refunds, ({ paymentId }) => paymentId);
    return paymentIds.map((id) => byPayment.get(id) ?? []);
  }),
  storedMethod: new DataLoader<string, StoredPaymentMethod | undefined>(async (ids) => {
    const methods = await em.find(StoredPaymentMethod, { id: { $in: ids.filter(isUuid) } });
    const found = new Map(methods.map((method) => [method.id, method]));
    return ids.map((id) => found.get(id));
  }),
  storedMethodsOfCustomer: new DataLoader<string, StoredPaymentMethod[]>(async (customerIds) => {
    const methods = await storedMethodsOf(em, customerIds);
    const byCustomer = Map.groupBy(methods, ({ customerId }) => customerId);
    return customerIds.map((id) => byCustomer.get(id) ?? []);
  }),
});
