import { Migration } from '@mikro-orm/migrations';

/** Orders refer to the quote that the customer accepted. */
export class AddQuotes extends Migration {
  override up(): void {
    this.addSql('alter table ordering.product_order add column quote jsonb null');
  }
}
