import { Migration } from '@mikro-orm/migrations';

/** Orders of companies carry the number that the company gave its purchase. */
export class AddPurchaseOrderNumbers extends Migration {
  override up(): void {
    this.addSql('alter table ordering.product_order add column purchase_order_number text null');
  }
}
