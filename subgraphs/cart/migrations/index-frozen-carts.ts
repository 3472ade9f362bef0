import { Migration } from '@mikro-orm/migrations';

/** Few carts are frozen at a time: what reconciliation pages through stays small. */
export class IndexFrozenCarts extends Migration {
  override up() {
    this.addSql(`create index shopping_cart_frozen_index on cart.shopping_cart (id) where state = 'CHECKING_OUT'`);
  }
}
