import { Migration } from '@mikro-orm/migrations';

/** What belongs to the bearer of a token, for when a person asks for all that is theirs. */
export class IndexGuests extends Migration {
  override up() {
    this.addSql('create index shopping_cart_guest_key_index on cart.shopping_cart (guest_key)');
  }
}
