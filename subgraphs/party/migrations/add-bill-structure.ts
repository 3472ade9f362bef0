import { Migration } from '@mikro-orm/migrations';

/** How detailed bills are, and which accounts share one. */
export class AddBillStructure extends Migration {
  override up() {
    this.addSql(`
      alter table party.billing_account
        add column format text not null default 'SUMMARY' check (format in ('SUMMARY', 'DETAILED', 'ITEMIZED')),
        add column consolidated_into_id text null references party.billing_account (id),
        add column version int not null default 1,
        add constraint billing_account_not_into_itself check (consolidated_into_id <> id)`);
    this.addSql('create index billing_account_consolidated_into_index on party.billing_account (consolidated_into_id)');
  }
}
