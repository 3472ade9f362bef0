import { Migration } from '@mikro-orm/migrations';

/** An agent finds the carts they took over. */
export class IndexCartsInHands extends Migration {
  override up() {
    this.addSql(`
      create index shopping_cart_in_hands on cart.shopping_cart ((handed_to ->> 'subject'), handed_at desc) where handed_to is not null`);
  }
}
