import { Migration } from '@mikro-orm/migrations';

/** Hardly any completed line is without its product: finding those costs nothing however many orders there are. */
export class IndexLinesWithoutProduct extends Migration {
  override up(): void {
    this.addSql(`
      create index order_item_without_product_index on ordering.order_item (order_id)
        where action = 'add' and state = 'completed' and product_id is null and product_specification_id is not null`);
  }
}
