import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ContactMedium } from '../entities/contact-medium.entity.ts';
import { contactKey, type NewContactMedium } from './contact-key.ts';

export type ContactMediumOfParty = NewContactMedium & { preferred: boolean; verifiedAt?: Date };

/** Puts the first contact media of a party into the store. */
export const storeContactMedia = async (em: EntityManager, partyId: string, media: ContactMediumOfParty[], now: Date) => {
  const rows = media.map((medium) => ({ id: randomUUID(), partyId, valueKey: contactKey(medium), ...medium, createdAt: now }));
  await em.insertMany(ContactMedium, rows);
};
