import { Migration } from '@mikro-orm/migrations';

/** What reconciliation and the agents' list of held checkouts look through stays small, however many checkouts there were. */
export class Migration20261121130000 extends Migration {
  override up(): void {
    this.addSql(`
      create index payment_without_order_index on checkout.payment (id)
        where product_order_id is null and status in ('AUTHORIZED', 'ACTION_REQUIRED', 'UNKNOWN', 'CAPTURED', 'PARTIALLY_REFUNDED')`);
    this.addSql(`alter table checkout.checkout_process add column needs_decision boolean not null default false`);
    this.addSql(`
      create index checkout_process_needs_person_index on checkout.checkout_process (created_at, id)
        where state = 'HOLD' or (needs_decision and state = 'ACTIVE')`);
  }
}
