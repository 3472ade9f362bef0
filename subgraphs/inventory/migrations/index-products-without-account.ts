import { Migration } from '@mikro-orm/migrations';

/** Hardly any product in service is without an account: finding those costs nothing however many products there are. */
export class IndexProductsWithoutAccount extends Migration {
  override up() {
    this.addSql(`
      create index product_without_account_index on inventory.product (id)
        where status = 'active' and billing_account_id is null and prices @> '[{"kind": "RECURRING"}]'`);
  }
}
