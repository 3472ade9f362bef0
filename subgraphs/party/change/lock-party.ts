import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { Erasure } from '../entities/erasure.entity.ts';
import { Party } from '../entities/party.entity.ts';
import { partyErased, unknownParty } from '../errors.ts';
import { Refusal } from './refusal.ts';

/** The party as it is now, kept from others until the transaction ends. */
export const lockParty = (em: EntityManager, id: string): Promise<Party | null> =>
  em.findOne(Party, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** Whether its data is erased, or will be; asked while the party is locked, for that begins under the same lock. */
export const isErased = async (em: EntityManager, partyId: string): Promise<boolean> =>
  (await em.count(Erasure, { partyId, state: { $ne: 'REFUSED' } })) > 0;

/** As `lockParty`, for what builds on the party: not what was merged meanwhile, and nothing that erasure would miss. */
export const lockLivingParty = async (em: EntityManager, id: string, path: string[]): Promise<Party> => {
  const party = await lockParty(em, id);
  if (!party || party.mergedInto != null) throw new Refusal([unknownParty(path)]);
  if (await isErased(em, id)) throw new Refusal([partyErased(path)]);
  return party;
};
