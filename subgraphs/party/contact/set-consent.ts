import type { EntityManager } from '@mikro-orm/postgresql';
import type { ContactPurpose } from '../generated/resolvers.ts';

interface Consent {
  mediumId: string;
  purpose: ContactPurpose;
  granted: boolean;
  source: string;
  decidedBy: string;
}

/** Keeps what was said last. */
export const setConsent = async (em: EntityManager, { mediumId, purpose, granted, source, decidedBy }: Consent, now: Date) => {
  await em.execute(
    `insert into party.contact_consent (medium_id, purpose, granted, decided_at, source, decided_by) values (?, ?, ?, ?, ?, ?)
         on conflict (medium_id, purpose) do update
        set granted = excluded.granted, decided_at = excluded.decided_at, source = excluded.source, decided_by = excluded.decided_by`,
    [mediumId, purpose, granted, now, source, decidedBy],
  );
};
