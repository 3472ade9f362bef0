import { Migration } from '@mikro-orm/migrations';

/** How many of each offering a bundle holds. Lines of before hold as many as they have. */
export class KeepBundleLimits extends Migration {
  override up() {
    this.addSql('alter table cart.cart_item add column bundle_limits jsonb null');
  }
}
