import { Migration } from '@mikro-orm/migrations';

/** The version of the product a line was made for, and what a change was worked out from. Lines of before have neither. */
export class AddProductVersions extends Migration {
  override up() {
    this.addSql('alter table cart.cart_item add column product_version int null, add column product_basis jsonb null');
  }
}
