import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { Agreement } from '../entities/agreement.entity.ts';

/** The agreement as it is now, kept from others until the transaction ends. */
export const lockAgreement = (em: EntityManager, id: string): Promise<Agreement | null> =>
  em.findOne(Agreement, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
