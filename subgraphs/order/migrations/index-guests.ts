import { Migration } from '@mikro-orm/migrations';

/** What belongs to the bearer of a token, for when a person asks for all that is theirs. */
export class IndexGuests extends Migration {
  override up() {
    this.addSql('create index customer_order_guest_key_index on ordering.customer_order (guest_key)');
    this.addSql('create index product_order_guest_key_index on ordering.product_order (guest_key)');
  }
}
