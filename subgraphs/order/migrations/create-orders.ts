import { Migration } from '@mikro-orm/migrations';
import { createOutboxEventTable } from '../../kit/events/outbox-event.entity.ts';

/** The first tables of the orders. Items and tasks go with their order; products, which belong to the inventory, stay. */
export class CreateOrders extends Migration {
  override up(): void {
    this.addSql(`
      create table ordering.product_order (
        id uuid primary key,
        seq bigint generated always as identity,
        external_id text not null,
        state text not null check (state in ('acknowledged', 'inProgress', 'held', 'completed')),
        version int not null,
        customer_id text not null,
        guest_key text null,
        billing_account_id text null,
        cart_id text not null,
        payment_id text null,
        channel text null,
        order_date timestamptz not null,
        requested_start_date timestamptz null,
        requested_completion_date timestamptz null,
        expected_completion_date timestamptz null,
        completion_date timestamptz null,
        constraint product_order_external_id_unique unique (external_id),
        constraint product_order_seq_unique unique (seq)
      )`);
    this.addSql('create index product_order_customer_id_index on ordering.product_order (customer_id, seq desc)');
    this.addSql(`
      create table ordering.order_item (
        order_id uuid not null references ordering.product_order (id) on delete cascade,
        id text not null,
        position int not null,
        action text not null check (action in ('add', 'modify', 'delete', 'noChange')),
        state text not null check (state in ('acknowledged', 'inProgress', 'held', 'completed')),
        quantity int not null check (quantity >= 1),
        name text null,
        product_offering_id text null,
        product_specification_id text null,
        product_id text null,
        billing_account_id text null,
        characteristics jsonb not null,
        prices jsonb not null,
        relationships jsonb not null,
        requested_start_date timestamptz null,
        requested_completion_date timestamptz null,
        expected_completion_date timestamptz null,
        completion_date timestamptz null,
        primary key (order_id, id)
      )`);
    // The same product never twice in one order, whatever wrote it.
    this.addSql(
      'create unique index order_item_product_once_per_order on ordering.order_item (product_id, order_id) where product_id is not null',
    );
    this.addSql(`
      create table ordering.fulfilment_task (
        id uuid primary key,
        order_id uuid not null references ordering.product_order (id) on delete cascade,
        position int not null,
        kind text not null check (kind in ('prepareProduct', 'configureService', 'completeProduct', 'notifyCustomer')),
        item_id text null,
        state text not null check (state in ('new', 'active', 'hold', 'completed', 'cancelled')),
        attempts int not null,
        started_at timestamptz null,
        completed_at timestamptz null,
        last_error text null,
        constraint fulfilment_task_position_unique unique (order_id, position)
      )`);
    this.addSql(createOutboxEventTable('ordering'));
  }
}
