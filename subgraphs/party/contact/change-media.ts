import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../kit/uuid.ts';
import { Refusal } from '../change/refusal.ts';
import { ContactConsent } from '../entities/contact-consent.entity.ts';
import { ContactMedium } from '../entities/contact-medium.entity.ts';
import type { Party } from '../entities/party.entity.ts';
import { contactMediumExists, contactMediumRequired, tooMany, unknownContactMedium } from '../errors.ts';
import { emailKey } from '../normalise.ts';
import { contactKey, type NewContactMedium } from './contact-key.ts';

const MOST_MEDIA = 20;
const CHANGED = ['contactMedium'];

const mediaOf = (em: EntityManager, { id }: Party) => em.find(ContactMedium, { partyId: id }, { orderBy: { seq: 'asc' } });

const refuseTwice = (media: ContactMedium[], medium: NewContactMedium, except?: string) => {
  const valueKey = contactKey(medium);
  const isTaken = media.some(
    ({ id, mediumType, valueKey: key }) => id !== except && mediumType === medium.mediumType && key === valueKey,
  );
  if (isTaken) throw new Refusal([contactMediumExists(['input', 'medium'])]);
};

/** Only one is preferred; the database insists, so the old one goes first. */
const preferNoneOf = (em: EntityManager, { id }: Party) =>
  em.nativeUpdate(ContactMedium, { partyId: id, preferred: true }, { preferred: false });

/** What search knows of a party follows from its contact media. */
const keepSearchable = async (em: EntityManager, party: Party): Promise<string[]> => {
  const media = await em.find(
    ContactMedium,
    { partyId: party.id },
    { orderBy: { preferred: 'desc', seq: 'asc' }, refresh: true },
  );
  const address = media.find(({ emailAddress }) => emailAddress != null)?.emailAddress;
  if (address == null) throw new Refusal([contactMediumRequired(['input', 'contactMediumId'])]);
  party.email = emailKey(address);
  party.phoneNumber = media.find(({ phoneNumber }) => phoneNumber != null)?.phoneNumber ?? null;
  return CHANGED;
};

export const addMedium = async (
  em: EntityManager,
  party: Party,
  { medium, preferred }: { medium: NewContactMedium; preferred: boolean },
  now: Date,
): Promise<string[]> => {
  const media = await mediaOf(em, party);
  refuseTwice(media, medium);
  if (media.length >= MOST_MEDIA) throw new Refusal([tooMany(['input', 'medium'], MOST_MEDIA)]);
  if (preferred) await preferNoneOf(em, party);
  const row = { id: randomUUID(), partyId: party.id, valueKey: contactKey(medium), ...medium, preferred, createdAt: now };
  await em.insert(ContactMedium, row);
  return keepSearchable(em, party);
};

export const changeMedium = async (
  em: EntityManager,
  party: Party,
  { id, medium, preferred }: { id: string; medium: NewContactMedium | null; preferred: boolean | null },
): Promise<string[]> => {
  const media = await mediaOf(em, party);
  const before = media.find((candidate) => candidate.id === id);
  if (!before || (medium && medium.mediumType !== before.mediumType))
    throw new Refusal([unknownContactMedium(['input', before ? 'medium' : 'contactMediumId'])]);
  if (preferred) await preferNoneOf(em, party);
  if (preferred !== null) await em.nativeUpdate(ContactMedium, { id }, { preferred });
  if (medium && contactKey(medium) !== before.valueKey) {
    refuseTwice(media, medium, id);
    await em.nativeUpdate(ContactMedium, { id }, { ...medium, valueKey: contactKey(medium), verifiedAt: null });
    await em.nativeDelete(ContactConsent, { mediumId: id, granted: true });
  } else if (medium) await em.nativeUpdate(ContactMedium, { id }, medium);
  return keepSearchable(em, party);
};

export const removeMedium = async (em: EntityManager, party: Party, id: string): Promise<string[]> => {
  const removed = isUuid(id) ? await em.nativeDelete(ContactMedium, { id, partyId: party.id }) : 0;
  if (removed === 0) throw new Refusal([unknownContactMedium(['input', 'contactMediumId'])]);
  return keepSearchable(em, party);
};
