import type { EntityManager } from '@mikro-orm/postgresql';
import { ContactMedium } from '../entities/contact-medium.entity.ts';
import type { Party } from '../entities/party.entity.ts';
import { factsOf } from './facts-of.ts';
import { keepIdentifiers } from './keep-identifiers.ts';

/** After a party was changed, in the same transaction; throws `DuplicateSuspected` when it has become like another one. */
export const refreshIdentifiers = async (em: EntityManager, party: Party, by: string, now: Date): Promise<void> => {
  const media = await em.find(ContactMedium, { partyId: party.id, mediumType: { $in: ['email', 'phone'] } });
  await keepIdentifiers(em, party.id, factsOf(party, media), { now, by, parentId: party.parentId ?? null });
};
