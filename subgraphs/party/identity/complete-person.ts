import type { EntityManager } from '@mikro-orm/postgresql';
import type { DomainEvent } from '../../kit/events/record-event.ts';
import { contactKey } from '../contact/contact-key.ts';
import { consentForAll } from '../contact/set-consent.ts';
import { storeContactMedia } from '../contact/store-contact-media.ts';
import { eventOf } from '../create/events.ts';
import { factsOf } from '../duplicates/facts-of.ts';
import { keepIdentifiers } from '../duplicates/keep-identifiers.ts';
import { ContactMedium } from '../entities/contact-medium.entity.ts';
import type { Party } from '../entities/party.entity.ts';
import { emailKey, searchKey } from '../normalise.ts';
import type { NewParty } from '../rules/new-party.ts';

type NewIndividual = Extract<NewParty, { type: 'individual' }>;

/** What a customer has to tell beyond a sign-up becomes part of the locked person; what was verified stays so. Throws `DuplicateSuspected`. */
export const completePerson = async (
  em: EntityManager,
  person: Party,
  { contactMedia, consents, sharesContact, type: _type, ...told }: NewIndividual,
  { now, by, isCommitted = false }: { now: Date; by: string; isCommitted?: boolean },
): Promise<DomainEvent[]> => {
  const known = await em.find(ContactMedium, { partyId: person.id });
  const isKnown = new Set(known.map(({ mediumType, valueKey }) => `${mediumType} ${valueKey}`));
  const added = contactMedia.filter((medium) => !isKnown.has(`${medium.mediumType} ${contactKey(medium)}`));
  Object.assign(person, told, {
    email: told.email === null ? null : emailKey(told.email),
    searchName: searchKey(told.name),
    searchFamilyName: searchKey(told.familyName),
    version: person.version + 1,
  });
  await em.flush();
  await consentForAll(em, person, { purposes: consents, source: 'registration', decidedBy: by }, now);
  const media = added.map((medium) => ({ ...medium, preferred: false }));
  await storeContactMedia(em, { partyId: person.id, media, consents }, { now });
  const keeping = { now, by, sharesContact, isCommitted, isFirstPurchase: true };
  await keepIdentifiers(em, person.id, factsOf(person, [...known, ...media]), keeping);
  const changed = ['givenName', 'familyName', 'birthDate', 'contactMedium', 'individualIdentification'];
  return [eventOf('individual', 'AttributeValueChange', person.id, { changed }, { now })];
};
