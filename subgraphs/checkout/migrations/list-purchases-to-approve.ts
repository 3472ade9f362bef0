import { Migration } from '@mikro-orm/migrations';

/** Checkouts that wait for an approver of the buyer's company are found by that company. */
export class ListPurchasesToApprove extends Migration {
  override up() {
    this.addSql('alter table checkout.checkout_process add column needs_approval boolean not null default false');
    this.addSql(`
      create index checkout_process_needs_approval_index on checkout.checkout_process (customer_id, created_at)
        where needs_approval and state = 'ACTIVE'`);
  }
}
