import { Migration } from '@mikro-orm/migrations';
import { createIdempotencyRecordTable } from '../../kit/database/idempotency-record.entity.ts';
import { createOutboxEventTable } from '../../kit/events/outbox-event.entity.ts';

/** Carts and their lines. A product is at most once in a cart, whoever writes. */
export class CreateCarts extends Migration {
  override up() {
    this.addSql(`
      create table cart.shopping_cart (
        id text primary key,
        version int not null,
        state text not null check (state in ('OPEN', 'CHECKING_OUT', 'CHECKED_OUT')),
        channel text null,
        customer_id text null,
        guest_key text null,
        process_id text null,
        reverted_process_id text null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        valid_until timestamptz not null
      )`);
    this.addSql('create index shopping_cart_customer_id_index on cart.shopping_cart (customer_id) where customer_id is not null');
    this.addSql(`
      create table cart.cart_item (
        cart_id text not null references cart.shopping_cart (id) on delete cascade,
        id text not null,
        position int not null,
        action text not null check (action in ('ADD', 'MODIFY', 'DELETE', 'NO_CHANGE')),
        quantity int not null check (quantity between 1 and 100),
        name text not null,
        product_offering_id text not null,
        product_specification_id text null,
        product_id text null,
        characteristics jsonb not null,
        prices jsonb not null,
        resource_specifications jsonb not null,
        requires jsonb not null,
        excludes jsonb not null,
        bundled_only boolean not null,
        bundled_offerings jsonb not null,
        relationships jsonb not null,
        primary key (cart_id, id)
      )`);
    this.addSql(
      'create unique index cart_item_product_once on cart.cart_item (cart_id, product_id) where product_id is not null',
    );
    this.addSql(createIdempotencyRecordTable('cart'));
    this.addSql(createOutboxEventTable('cart'));
  }
}
