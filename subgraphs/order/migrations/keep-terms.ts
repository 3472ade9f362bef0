import { Migration } from '@mikro-orm/migrations';

/** The minimum term a new product is bought with, by name. */
export class KeepTerms extends Migration {
  override up(): void {
    this.addSql('alter table ordering.order_item add column term text null');
  }
}
