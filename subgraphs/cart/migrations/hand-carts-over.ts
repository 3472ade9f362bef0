import { Migration } from '@mikro-orm/migrations';

/** Codes to take a cart over, in whose hands it is, and the lists by which carts are found. */
export class HandCartsOver extends Migration {
  override up() {
    this.addSql(`
      alter table cart.shopping_cart
        add column handover_code text null, add column handover_until timestamptz null,
        add column handed_to jsonb null, add column handed_at timestamptz null`);
    this.addSql(
      'create unique index shopping_cart_handover_code on cart.shopping_cart (handover_code) where handover_code is not null',
    );
    this.addSql(`
      create table cart.handover_attempt (
        subject text primary key,
        count int not null,
        ends_at timestamptz not null
      )`);
    this.addSql('drop index cart.shopping_cart_customer_id_index');
    this.addSql(`
      create index shopping_cart_of_customer on cart.shopping_cart (customer_id, updated_at desc, id desc) where customer_id is not null`);
    this.addSql(`
      create index shopping_cart_unowned on cart.shopping_cart (valid_until) where customer_id is null and state = 'OPEN'`);
  }
}
