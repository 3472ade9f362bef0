import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ContactConsent } from '../entities/contact-consent.entity.ts';
import { ContactMedium } from '../entities/contact-medium.entity.ts';
import type { ContactPurpose } from '../generated/resolvers.ts';
import { contactKey, type NewContactMedium } from './contact-key.ts';

export type ContactMediumOfParty = NewContactMedium & { preferred: boolean; verifiedAt?: Date };

interface FirstContacts {
  partyId: string;
  media: ContactMediumOfParty[];
  /** What those that are no postal address may be used for. */
  consents: ContactPurpose[];
}

/** Puts the first contact media of a party into the store. */
export const storeContactMedia = async (
  em: EntityManager,
  { partyId, media, consents }: FirstContacts,
  { now, processId }: { now: Date; processId?: string },
) => {
  const rows = media.map((medium) => ({ id: randomUUID(), partyId, valueKey: contactKey(medium), ...medium, createdAt: now }));
  await em.insertMany(ContactMedium, rows);
  const source = processId === undefined ? 'registration' : 'checkout';
  const granted = { granted: true, decidedAt: now, source, decidedBy: processId ?? source };
  const allowed = rows
    .filter(({ mediumType }) => mediumType !== 'postalAddress')
    .flatMap(({ id: mediumId }) => [...new Set(consents)].map((purpose) => ({ mediumId, purpose, ...granted })));
  if (allowed.length > 0) await em.insertMany(ContactConsent, allowed);
};
