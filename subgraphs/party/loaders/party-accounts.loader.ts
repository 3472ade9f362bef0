import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { PartyAccount } from '../entities/party-account.entity.ts';

/** Many customer accounts in one query. */
export const createAccountsLoader = (em: () => EntityManager) =>
  new DataLoader<string, PartyAccount | undefined>(async (ids) => {
    const byId = new Map((await em().find(PartyAccount, { id: { $in: [...ids] } })).map((account) => [account.id, account]));
    return ids.map((id) => byId.get(id));
  });

/** The customer accounts of many customers in one query, oldest first. */
export const createAccountsOfCustomerLoader = (em: () => EntityManager) =>
  new DataLoader<string, PartyAccount[]>(async (customerIds) => {
    const where = { customerId: { $in: [...customerIds] } };
    const accounts = await em().find(PartyAccount, where, { orderBy: { createdAt: 'asc', id: 'asc' } });
    const byCustomer = Map.groupBy(accounts, ({ customerId }) => customerId);
    return customerIds.map((id) => byCustomer.get(id) ?? []);
  });
