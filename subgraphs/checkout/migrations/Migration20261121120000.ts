import { Migration } from '@mikro-orm/migrations';

const statuses = [
  'PENDING_AUTHORIZATION',
  'ACTION_REQUIRED',
  'UNKNOWN',
  'AUTHORIZED',
  'CAPTURED',
  'CANCELED',
  'DENIED',
  'PARTIALLY_REFUNDED',
  'REFUNDED',
];

/** Several payments for one checkout, refunds, stored methods, and messages of providers. */
export class Migration20261121120000 extends Migration {
  override up(): void {
    this.addSql(`
      alter table checkout.payment
        drop constraint payment_process_id_unique,
        drop constraint payment_status_check,
        add constraint payment_status_check check (status in (${statuses.map((status) => `'${status}'`).join(', ')})),
        alter column customer_id drop not null,
        add column purpose text not null default 'ORDER' check (purpose in ('ORDER', 'DEPOSIT')),
        add column position int not null default 1,
        add column provider text not null default 'sandbox',
        add column refunded_amount numeric(14, 2) not null default 0 check (refunded_amount between 0 and amount),
        add column provider_reference text null,
        add column method_request jsonb null,
        add column to_keep jsonb null,
        add column redirect_url text null,
        add column client_secret text null,
        add column waiting_since timestamptz null,
        add column denial jsonb null,
        add constraint payment_correlator_id_unique unique (correlator_id),
        add constraint payment_process_id_position_unique unique (process_id, position)`);
    // What there is was paid with the only provider there was; from now on each payment names its own.
    this.addSql(`
      alter table checkout.payment
        alter column purpose drop default,
        alter column position drop default,
        alter column provider drop default`);
    this.addSql(`
      create table checkout.refund (
        id uuid primary key,
        payment_id uuid not null,
        key text not null,
        status text not null check (status in ('PENDING', 'COMPLETED', 'FAILED')),
        amount numeric(14, 2) not null check (amount > 0),
        reason text not null,
        created_at timestamptz not null,
        completed_at timestamptz null,
        constraint refund_payment_id_key_unique unique (payment_id, key)
      )`);
    this.addSql(`create index refund_pending_index on checkout.refund (created_at) where status = 'PENDING'`);
    this.addSql(`
      create table checkout.stored_payment_method (
        id uuid primary key,
        customer_id uuid null,
        process_id uuid null,
        provider text not null,
        token text not null,
        name text not null,
        is_guarantee boolean not null,
        is_kept boolean not null,
        created_at timestamptz not null,
        constraint stored_payment_method_customer_id_provider_token_unique unique (customer_id, provider, token)
      )`);
    this.addSql('create index stored_payment_method_process_id_index on checkout.stored_payment_method (process_id)');
    this.addSql(`
      create table checkout.payment_event_receipt (
        provider text not null,
        event_id text not null,
        received_at timestamptz not null,
        primary key (provider, event_id)
      )`);
  }
}
