import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../kit/uuid.ts';
import { Refusal } from '../change/refusal.ts';
import { ContactMedium } from '../entities/contact-medium.entity.ts';
import type { Party } from '../entities/party.entity.ts';
import { unknownContactMedium } from '../errors.ts';
import type { ContactPurpose } from '../generated/resolvers.ts';

interface Consent {
  contactMediumId: string;
  purpose: ContactPurpose;
  granted: boolean;
  source: string;
  decidedBy: string;
}

/** Keeps what was said last about a contact medium of a locked party. */
export const setConsent = async (
  em: EntityManager,
  { id: partyId }: Party,
  { contactMediumId: id, purpose, granted, source, decidedBy }: Consent,
  now: Date,
): Promise<string[]> => {
  const isKnown = isUuid(id) && (await em.count(ContactMedium, { id, partyId })) > 0;
  if (!isKnown) throw new Refusal([unknownContactMedium(['input', 'contactMediumId'])]);
  await em.execute(
    `insert into party.contact_consent (medium_id, purpose, granted, decided_at, source, decided_by) values (?, ?, ?, ?, ?, ?)
         on conflict (medium_id, purpose) do update
        set granted = excluded.granted, decided_at = excluded.decided_at, source = excluded.source, decided_by = excluded.decided_by`,
    [id, purpose, granted, now, source, decidedBy],
  );
  return ['contactMedium'];
};
