import type { EntityManager } from '@mikro-orm/postgresql';
import { textList } from '../../kit/database/text-list.ts';
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

const lastCounts = `on conflict (medium_id, purpose) do update
        set granted = excluded.granted, decided_at = excluded.decided_at, source = excluded.source, decided_by = excluded.decided_by`;

/** All that a locked party is reached by now, but letters, may be used for these purposes. */
export const consentForAll = async (
  em: EntityManager,
  { id: partyId }: Party,
  { purposes, source, decidedBy }: { purposes: readonly ContactPurpose[] } & Pick<Consent, 'source' | 'decidedBy'>,
  now: Date,
): Promise<void> => {
  await em.execute(
    `insert into party.contact_consent (medium_id, purpose, granted, decided_at, source, decided_by)
     select distinct m.id, wanted, true, ?::timestamptz, ?, ? from party.contact_medium m cross join unnest(${textList}) as wanted
      where m.party_id = ? and m.medium_type <> 'postalAddress'
         ${lastCounts}`,
    [now, source, decidedBy, JSON.stringify(purposes), partyId],
  );
};

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
         ${lastCounts}`,
    [id, purpose, granted, now, source, decidedBy],
  );
  return ['contactMedium'];
};
