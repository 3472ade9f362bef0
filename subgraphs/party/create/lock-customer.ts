import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { Customer } from '../entities/customer.entity.ts';

/** The customer as it is now, kept from others until the transaction ends. */
export const lockCustomer = (em: EntityManager, id: string): Promise<Customer | null> =>
  em.findOne(Customer, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
