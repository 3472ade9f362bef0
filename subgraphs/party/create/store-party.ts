import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DomainEvent } from '../../kit/events/record-event.ts';
import { lockHierarchy, organizationNow } from '../change/hierarchy.ts';
import { storeContactMedia } from '../contact/store-contact-media.ts';
import { Party } from '../entities/party.entity.ts';
import { keepIdentifiers } from '../duplicates/keep-identifiers.ts';
import { factsOf } from '../duplicates/facts-of.ts';
import { emailKey, searchKey } from '../normalise.ts';
import type { NewParty } from '../rules/new-party.ts';
import { eventOf } from './events.ts';

interface Occasion {
  now: Date;
  processId?: string;
  /** Who tells it; the process when absent. */
  by?: string;
  /** What follows from it stands already: a duplicate is let in. */
  isCommitted?: boolean;
}

/** Nobody merges the organization above into another one meanwhile. */
const parentNow = async (em: EntityManager, parentId: string | null) => {
  if (parentId === null) return null;
  await lockHierarchy(em);
  return (await organizationNow(em, parentId)) ?? parentId;
};

/**
 * Puts a person or organization into the store; the event is the caller's to record. Throws `DuplicateSuspected` when it seems to be
 * there already.
 */
export const storeParty = async (
  em: EntityManager,
  { sharesContact, contactMedia, consents, ...party }: NewParty,
  { by, isCommitted, ...occasion }: Occasion,
): Promise<{ id: string; events: DomainEvent[] }> => {
  const id = randomUUID();
  const parentId = await parentNow(em, party.type === 'organization' ? party.parentId : null);
  await em.insert(Party, {
    id,
    ...party,
    parentId,
    searchName: searchKey(party.name),
    searchFamilyName: party.type === 'individual' ? searchKey(party.familyName) : null,
    email: party.email === null ? null : emailKey(party.email),
    createdAt: occasion.now,
  });
  await storeContactMedia(em, { partyId: id, media: contactMedia, consents }, occasion);
  await keepIdentifiers(em, id, factsOf(party, contactMedia), {
    now: occasion.now,
    by: by ?? occasion.processId ?? '',
    isCommitted,
    sharesContact,
    parentId,
  });
  return { id, events: [eventOf(party.type, 'Create', id, {}, occasion)] };
};
