import type { EntityManager } from '@mikro-orm/postgresql';
import type { ContactPurpose } from '../generated/resolvers.ts';

export interface Contact {
  emailAddress: string | null;
  phoneNumber: string | null;
  timeZone: string;
}

interface Row {
  email_address: string | null;
  phone_number: string | null;
  time_zone: string | null;
}

/** What follows from a contract needs no consent; it may be refused. */
const isAllowedUnlessRefused = (purpose: ContactPurpose) => purpose === 'ORDER_UPDATES';

/** How to reach a customer for a purpose, in one statement; null when there is no way that may be used. */
export const findContact = async (
  em: EntityManager,
  customerId: string,
  purpose: ContactPurpose,
  timeZone: string,
): Promise<Contact | null> => {
  const rows = await em.execute<Row[]>(
    `select m.email_address, m.phone_number, c.time_zone
       from party.customer c
       join party.contact_medium m on m.party_id = c.party_id and m.medium_type in ('email', 'phone')
       left join party.contact_consent consent on consent.medium_id = m.id and consent.purpose = ?
      where c.id = ? and coalesce(consent.granted, ?)
      order by m.preferred desc, m.seq`,
    [purpose, customerId, isAllowedUnlessRefused(purpose)],
  );
  const [first] = rows;
  if (!first) return null;
  return {
    emailAddress: rows.find((row) => row.email_address !== null)?.email_address ?? null,
    phoneNumber: rows.find((row) => row.phone_number !== null)?.phone_number ?? null,
    timeZone: first.time_zone ?? timeZone,
  };
};
