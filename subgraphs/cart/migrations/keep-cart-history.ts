import { Migration } from '@mikro-orm/migrations';

/** Lines that are saved for later, who changed what, and the cart that takes over when another was checked out. */
export class KeepCartHistory extends Migration {
  override up() {
    this.addSql(`
      alter table cart.cart_item
        add column status text not null default 'ACTIVE' check (status in ('ACTIVE', 'SAVE_FOR_LATER')),
        add column changed_by jsonb null, add column changed_at timestamptz null`);
    this.addSql('alter table cart.cart_item alter column status drop default');
    // What is only saved for later is no action on a product yet.
    this.addSql('drop index cart.cart_item_product_once');
    this.addSql(`
      create unique index cart_item_product_once on cart.cart_item (cart_id, product_id)
      where product_id is not null and status = 'ACTIVE'`);
    this.addSql('alter table cart.shopping_cart add column changed_by jsonb null, add column successor_id text null');
    this.addSql(`
      create table cart.cart_change (
        cart_id text not null references cart.shopping_cart (id) on delete cascade,
        version int not null,
        at timestamptz not null,
        actor jsonb not null,
        changes jsonb not null,
        size int not null,
        primary key (cart_id, version)
      )`);
  }
}
