import { Migration } from '@mikro-orm/migrations';

/** A product that changes hands has a version that no order made. */
export class AllowTransfers extends Migration {
  override up() {
    this.addSql(
      'alter table inventory.product_version alter column product_order_id drop not null, alter column order_item_id drop not null',
    );
  }
}
