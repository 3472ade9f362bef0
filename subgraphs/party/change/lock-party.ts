import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { Party } from '../entities/party.entity.ts';

/** The party as it is now, kept from others until the transaction ends. */
export const lockParty = (em: EntityManager, id: string): Promise<Party | null> =>
  em.findOne(Party, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
