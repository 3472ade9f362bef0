import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DomainEvent } from '../../kit/events/record-event.ts';
import { storeContactMedia } from '../contact/store-contact-media.ts';
import { Party } from '../entities/party.entity.ts';
import { emailKey, searchKey } from '../normalise.ts';
import type { NewParty } from '../rules/new-party.ts';
import { eventOf } from './events.ts';

/** Puts a person or organization into the store; the event is the caller's to record. */
export const storeParty = async (
  em: EntityManager,
  { contactMedia, consents, ...party }: NewParty,
  occasion: { now: Date; processId?: string },
): Promise<{ id: string; events: DomainEvent[] }> => {
  const id = randomUUID();
  await em.insert(Party, {
    id,
    ...party,
    searchName: searchKey(party.name),
    searchFamilyName: party.type === 'individual' ? searchKey(party.familyName) : null,
    email: emailKey(party.email),
    createdAt: occasion.now,
  });
  await storeContactMedia(em, { partyId: id, media: contactMedia, consents }, occasion);
  return { id, events: [eventOf(party.type, 'Create', id, {}, occasion)] };
};
