import { Migration } from '@mikro-orm/migrations';
import { createOutboxEventTable } from '../../kit/events/outbox-event.entity.ts';

export class Migration20261121000000 extends Migration {
  override up(): void {
    this.addSql(`
      create table checkout.checkout_process (
        id uuid primary key,
        state text not null check (state in ('ACTIVE', 'HOLD', 'COMPLETED', 'CANCELLED')),
        cart_id uuid not null,
        guest_key text null,
        customer_id uuid null,
        fingerprint jsonb not null,
        request jsonb null,
        problems jsonb not null,
        product_order_id uuid null,
        account_id uuid null,
        billing_account_id uuid null,
        payment_id uuid null,
        fulfilment_sequence int not null,
        fulfilment_tasks jsonb not null,
        created_at timestamptz not null,
        completed_at timestamptz null
      )`);
    this.addSql(
      `create unique index checkout_process_one_per_cart on checkout.checkout_process (cart_id) where state <> 'CANCELLED'`,
    );
    this.addSql(`create index checkout_process_active_index on checkout.checkout_process (created_at) where state = 'ACTIVE'`);
    this.addSql('create index checkout_process_product_order_id_index on checkout.checkout_process (product_order_id)');
    this.addSql(`
      create table checkout.payment (
        id uuid primary key,
        process_id uuid not null,
        status text not null check (status in ('PENDING_AUTHORIZATION', 'AUTHORIZED', 'CAPTURED', 'CANCELED', 'DENIED')),
        amount numeric(14, 2) not null,
        currency text not null,
        method text not null,
        correlator_id text not null,
        authorization_code text null,
        payment_date timestamptz null,
        customer_id uuid not null,
        guest_key text null,
        billing_account_id uuid null,
        product_order_id uuid null,
        created_at timestamptz not null,
        constraint payment_process_id_unique unique (process_id)
      )`);
    this.addSql('create index payment_billing_account_id_index on checkout.payment (billing_account_id)');
    this.addSql('create index payment_product_order_id_index on checkout.payment (product_order_id)');
    this.addSql(createOutboxEventTable('checkout'));
  }
}
