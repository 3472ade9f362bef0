import { Migration } from '@mikro-orm/migrations';

/** Carts that went into another one, and what became of their lines. */
export class AttachCarts extends Migration {
  override up() {
    this.addSql('alter table cart.shopping_cart drop constraint shopping_cart_state_check');
    this.addSql(`
      alter table cart.shopping_cart add column attachment jsonb null,
        add constraint shopping_cart_state_check check (state in ('OPEN', 'CHECKING_OUT', 'CHECKED_OUT', 'MERGED'))`);
    this.addSql(`create index shopping_cart_merged on cart.shopping_cart (valid_until) where state = 'MERGED'`);
  }
}
