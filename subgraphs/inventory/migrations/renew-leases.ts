import { Migration } from '@mikro-orm/migrations';

/** A hold is extended by a payment once. A number that a line's expired hold lost to another cart is remembered, so that a similar one can take its place. */
export class RenewLeases extends Migration {
  override up(): void {
    this.addSql('alter table inventory.msisdn add column extended boolean not null default false');
    this.addSql('alter table inventory.iccid add column extended boolean not null default false');
    this.addSql(`
      create table inventory.lost_number (
        cart_id text not null,
        cart_item_id text not null,
        customer_id text null,
        guest_key text null,
        value text collate "C" not null,
        class text not null references inventory.number_class (id),
        sim_cart_item_id text null,
        lost_at timestamptz not null,
        primary key (cart_id, cart_item_id)
      )`);
    this.addSql('create index lost_number_lost_at_index on inventory.lost_number (lost_at)');
  }
}
