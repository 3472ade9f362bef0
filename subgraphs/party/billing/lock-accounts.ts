import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../kit/uuid.ts';
import { BillingAccount } from '../entities/billing-account.entity.ts';

/** An account and another one, kept from others until the transaction ends; by id, so that two who want both never wait for each other. */
export const lockAccounts = async (em: EntityManager, id: string, otherId: string | null | undefined) => {
  const ids = [id, ...(otherId != null && isUuid(otherId) ? [otherId] : [])];
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true } as const;
  const accounts = await em.find(BillingAccount, { id: { $in: ids } }, options);
  return [accounts.find((account) => account.id === id), accounts.find((account) => account.id === otherId)] as const;
};
