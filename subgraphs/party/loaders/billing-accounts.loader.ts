import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { BillingAccount } from '../entities/billing-account.entity.ts';

const oldestFirst = { orderBy: { createdAt: 'asc', openedBy: 'asc', id: 'asc' } } as const;

/** Many billing accounts in one query. */
export const createBillingAccountsLoader = (em: () => EntityManager) =>
  new DataLoader<string, BillingAccount | undefined>(async (ids) => {
    const byId = new Map((await em().find(BillingAccount, { id: { $in: [...ids] } })).map((account) => [account.id, account]));
    return ids.map((id) => byId.get(id));
  });

/** The billing accounts that are on the bills of many others, in one query, oldest first. */
export const createConsolidatedAccountsLoader = (em: () => EntityManager) =>
  new DataLoader<string, BillingAccount[]>(async (ids) => {
    const accounts = await em().find(BillingAccount, { consolidatedIntoId: { $in: [...ids] } }, oldestFirst);
    const byBill = Map.groupBy(accounts, ({ consolidatedIntoId }) => consolidatedIntoId);
    return ids.map((id) => byBill.get(id) ?? []);
  });

/** The billing accounts of many customers in one query, oldest first; of those made at once the one without a name of its own. */
export const createBillingAccountsOfCustomerLoader = (em: () => EntityManager) =>
  new DataLoader<string, BillingAccount[]>(async (customerIds) => {
    const accounts = await em().find(BillingAccount, { customerId: { $in: [...customerIds] } }, oldestFirst);
    const byCustomer = Map.groupBy(accounts, ({ customerId }) => customerId);
    return customerIds.map((id) => byCustomer.get(id) ?? []);
  });
