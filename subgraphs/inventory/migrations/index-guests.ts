import { Migration } from '@mikro-orm/migrations';

/** What belongs to the bearer of a token, for when a person asks for all that is theirs. */
export class IndexGuests extends Migration {
  override up() {
    this.addSql('create index product_guest_key_index on inventory.product (guest_key)');
  }
}
