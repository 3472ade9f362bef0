import { Migration } from '@mikro-orm/migrations';
import { contactPurposes } from '../entities/contact-consent.entity.ts';

/** Contact media as rows of their own, with what may be done with them; versions of parties; the time zone of customers. */
export class AddContactMedia extends Migration {
  override up() {
    this.addSql(`
      create table party.contact_medium (
        id uuid primary key,
        seq bigint generated always as identity,
        party_id text not null references party.party (id) on delete cascade,
        medium_type text not null check (medium_type in ('email', 'phone', 'postalAddress')),
        value_key text not null,
        preferred boolean not null,
        email_address text null,
        phone_number text null,
        street text null,
        post_code text null,
        city text null,
        country text null,
        verified_at timestamptz null,
        created_at timestamptz not null,
        constraint contact_medium_once unique (party_id, medium_type, value_key)
      )`);
    this.addSql('create unique index contact_medium_preferred_index on party.contact_medium (party_id) where preferred');
    this.addSql(`
      insert into party.contact_medium (id, party_id, medium_type, value_key, preferred, email_address, phone_number, street,
             post_code, city, country, created_at)
      select gen_random_uuid(), p.id, m ->> 'mediumType',
             lower(coalesce(m ->> 'emailAddress', m ->> 'phoneNumber',
                            concat_ws('|', m ->> 'street', m ->> 'postCode', m ->> 'city', m ->> 'country'))),
             (m ->> 'preferred')::boolean, m ->> 'emailAddress', m ->> 'phoneNumber', m ->> 'street', m ->> 'postCode',
             m ->> 'city', m ->> 'country', p.created_at
        from party.party p, jsonb_array_elements(p.contact_media) with ordinality as media (m, place)
       order by p.created_at, p.id, place
          on conflict do nothing`);
    this.addSql('alter table party.party drop column contact_media, add column version int not null default 1');
    this.addSql(`
      create table party.contact_consent (
        medium_id uuid not null references party.contact_medium (id) on delete cascade,
        purpose text not null check (purpose in (${contactPurposes.map((purpose) => `'${purpose}'`).join(', ')})),
        granted boolean not null,
        decided_at timestamptz not null,
        source text not null,
        decided_by text not null,
        primary key (medium_id, purpose)
      )`);
    this.addSql('alter table party.customer add column time_zone text null');
  }
}
