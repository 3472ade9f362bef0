import { Migration } from '@mikro-orm/migrations';
import { createIdempotencyRecordTable } from '../../kit/database/idempotency-record.entity.ts';
import { createOutboxEventTable } from '../../kit/events/outbox-event.entity.ts';

/** Parties, the customers they are, and the accounts customers have. */
export class CreateParties extends Migration {
  override up() {
    this.addSql(`
      create table party.party (
        id text primary key,
        type text not null check (type in ('individual', 'organization')),
        name text not null,
        given_name text null,
        family_name text null,
        birth_date date null,
        trading_name text null,
        vat_id text null,
        search_name text not null,
        search_family_name text null,
        email text null,
        phone_number text null,
        contact_media jsonb not null,
        identifications jsonb not null,
        created_at timestamptz not null
      )`);
    // text_pattern_ops: a prefix search uses the index whatever the database's locale.
    this.addSql('create index party_search_name_index on party.party (search_name text_pattern_ops)');
    this.addSql('create index party_search_family_name_index on party.party (search_family_name text_pattern_ops)');
    this.addSql('create index party_email_index on party.party (email)');
    this.addSql('create index party_phone_number_index on party.party (phone_number)');
    this.addSql(`
      create table party.customer (
        id text primary key,
        party_id text not null references party.party (id),
        name text not null,
        status text not null check (status in ('PROSPECTIVE', 'ACTIVE', 'CLOSED')),
        guest_key text null,
        created_at timestamptz not null
      )`);
    this.addSql('create index customer_party_id_index on party.customer (party_id)');
    this.addSql(`
      create table party.party_account (
        id text primary key,
        customer_id text not null references party.customer (id),
        name text not null,
        state text not null,
        created_at timestamptz not null
      )`);
    this.addSql('create index party_account_customer_id_index on party.party_account (customer_id)');
    this.addSql(`
      create table party.billing_account (
        id text primary key,
        customer_id text not null references party.customer (id),
        account_id text not null references party.party_account (id),
        name text not null,
        state text not null,
        media text not null check (media in ('EMAIL', 'PAPER', 'PORTAL')),
        cycle_day int not null check (cycle_day between 1 and 28),
        created_at timestamptz not null
      )`);
    this.addSql('create index billing_account_customer_id_index on party.billing_account (customer_id)');
    this.addSql('create index billing_account_account_id_index on party.billing_account (account_id)');
    this.addSql(`
      create table party.onboarding (
        process_id text primary key,
        customer_id text null,
        undone boolean not null,
        created_at timestamptz not null
      )`);
    this.addSql(createIdempotencyRecordTable('party'));
    this.addSql(createOutboxEventTable('party'));
  }
}
