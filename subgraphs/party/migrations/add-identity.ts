import { Migration } from '@mikro-orm/migrations';

/** Logins, the customers they open, their sessions, and one-time codes that are waited for. */
export class AddIdentity extends Migration {
  override up() {
    this.addSql(`
      create table party.login (
        subject text primary key,
        party_id text not null references party.party (id),
        address text not null,
        created_at timestamptz not null
      )`);
    this.addSql('create unique index login_address_index on party.login (address)');
    this.addSql('create index login_party_id_index on party.login (party_id)');
    this.addSql(`
      create table party.login_customer (
        subject text not null references party.login (subject) on delete cascade,
        customer_id text not null references party.customer (id) on delete cascade,
        position bigint generated always as identity,
        linked_at timestamptz not null,
        primary key (subject, customer_id)
      )`);
    this.addSql('create index login_customer_customer_id_index on party.login_customer (customer_id)');
    this.addSql(`
      create table party.login_session (
        id text primary key,
        subject text not null references party.login (subject) on delete cascade,
        customer_id text null,
        token_hash text not null,
        expires_at timestamptz not null
      )`);
    this.addSql('create index login_session_subject_index on party.login_session (subject)');
    this.addSql('create index login_session_expires_at_index on party.login_session (expires_at)');
    this.addSql(`
      create table party.code_challenge (
        id text primary key,
        purpose text not null check (purpose in ('SIGN_UP', 'SIGN_IN', 'LINK_SERVICE')),
        channel text not null check (channel in ('EMAIL', 'SMS')),
        address text not null,
        is_decoy boolean not null,
        subject text null,
        customer_id text null,
        given_name text null,
        family_name text null,
        provider_state jsonb null,
        codes_sent int not null,
        attempts_left int not null,
        used_at timestamptz null,
        resend_after timestamptz not null,
        expires_at timestamptz not null
      )`);
    this.addSql('create index code_challenge_expires_at_index on party.code_challenge (expires_at)');
    this.addSql(`
      create table party.code_count (
        scope text not null,
        hour timestamptz not null,
        codes int not null,
        primary key (scope, hour)
      )`);
    this.addSql('create index code_count_hour_index on party.code_count (hour)');
    // One key of each secret; a new secret is a new key.
    this.addSql(`
      create table party.signing_key (
        secret_id text primary key,
        kid text not null,
        public_jwk jsonb not null,
        sealed_jwk text not null,
        created_at timestamptz not null
      )`);
  }
}
