import { Migration } from '@mikro-orm/migrations';

/** The minimum term a line was priced for. */
export class KeepTerms extends Migration {
  override up() {
    this.addSql('alter table cart.cart_item add column term text null');
  }
}
