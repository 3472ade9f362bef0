import type { EntityManager } from '@mikro-orm/postgresql';
import { textList } from '../../kit/database/text-list.ts';
import type { Person } from './person.ts';

/** What is exported of this store: the table's rows without what only the store needs. */
const byParty = {
  parties: `select id, type, name, given_name as "givenName", family_name as "familyName", birth_date::text as "birthDate",
                   identifications, created_at as "createdAt" from party.party where id = any(${textList})`,
  contactMedia: `select m.id, medium_type as "mediumType", preferred, email_address as "emailAddress", phone_number as "phoneNumber",
                        street, post_code as "postCode", city, country, verified_at as "verifiedAt",
                        (select jsonb_agg(jsonb_build_object('purpose', purpose, 'granted', granted, 'decidedAt', decided_at, 'source', source))
                           from party.contact_consent c where c.medium_id = m.id) as consents
                   from party.contact_medium m where party_id = any(${textList}) order by seq`,
  customers: `select id, name, status, risk_segment as "riskSegment", time_zone as "timeZone", created_at as "createdAt"
                from party.customer where party_id = any(${textList})`,
  logins: `select subject, address, created_at as "createdAt" from party.login where party_id = any(${textList})`,
  memberships: `select id, customer_id as "customerId", role from party.customer_member where party_id = any(${textList})`,
  merges: `select merged_id as "mergedId", merged_at as "mergedAt", reason from party.party_merge where survivor_id = any(${textList})`,
};
const byCustomer = {
  accounts: `select id, customer_id as "customerId", name, state from party.party_account where customer_id = any(${textList})`,
  billingAccounts: `select id, customer_id as "customerId", name, state, media, cycle_day as "cycleDay"
                      from party.billing_account where customer_id = any(${textList})`,
  agreements: `select id, name, type, status, starts_at as "startsAt", ends_at as "endsAt" from party.agreement where customer_id = any(${textList})`,
  requests: `select id, kind, state, reason, requested_at as "requestedAt" from party.task_request where customer_id = any(${textList})`,
};

/** Parties, customers, accounts, agreements, logins and contact media of a person; one statement for each kind. */
export const readPartyData = async (em: EntityManager, { partyIds, customerIds }: Person): Promise<Record<string, object[]>> => {
  const data: Record<string, object[]> = {};
  for (const [kinds, owners] of [
    [byParty, partyIds],
    [byCustomer, customerIds],
  ] as const) {
    for (const [kind, sql] of Object.entries(kinds)) data[kind] = await em.execute<object[]>(sql, [JSON.stringify(owners)]);
  }
  return data;
};
