import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { ContactConsent } from '../entities/contact-consent.entity.ts';
import { ContactMedium } from '../entities/contact-medium.entity.ts';

/** The contact media of many parties in one query, in the order in which they came. */
export const createContactMediaLoader = (em: () => EntityManager) =>
  new DataLoader<string, ContactMedium[]>(async (partyIds) => {
    const media = await em().find(ContactMedium, { partyId: { $in: [...partyIds] } }, { orderBy: { seq: 'asc' } });
    const byParty = Map.groupBy(media, ({ partyId }) => partyId);
    return partyIds.map((id) => byParty.get(id) ?? []);
  });

/** What was said about many contact media, in one query. */
export const createConsentsLoader = (em: () => EntityManager) =>
  new DataLoader<string, ContactConsent[]>(async (mediumIds) => {
    const consents = await em().find(ContactConsent, { mediumId: { $in: [...mediumIds] } }, { orderBy: { purpose: 'asc' } });
    const byMedium = Map.groupBy(consents, ({ mediumId }) => mediumId);
    return mediumIds.map((id) => byMedium.get(id) ?? []);
  });
