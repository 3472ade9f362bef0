import { Migration } from '@mikro-orm/migrations';

/** What is still to be paid by an account is found by it. */
export class IndexOpenOrdersOfAccounts extends Migration {
  override up(): void {
    this.addSql(`
      create index order_item_open_billing_account_index on ordering.order_item (billing_account_id)
        where state not in ('completed', 'failed', 'cancelled')`);
    this.addSql(`
      create index product_order_open_billing_account_index on ordering.product_order (billing_account_id)
        where state not in ('completed', 'failed', 'cancelled', 'partial')`);
  }
}
