import { Migration } from '@mikro-orm/migrations';

/** The minimum term a product was bought with, by name: no order changes it, so versions do not repeat it. */
export class KeepTerms extends Migration {
  override up() {
    this.addSql('alter table inventory.product add column term text null');
  }
}
