import { Migration } from '@mikro-orm/migrations';

/** Organizations above others, what credit checks said, and customers that are made step by step. */
export class AddHierarchyAndRisk extends Migration {
  override up() {
    this.addSql('alter table party.party add column parent_id text null references party.party (id)');
    this.addSql('create index party_parent_id_index on party.party (parent_id)');
    this.addSql(`
      alter table party.customer
        add column risk_segment text null check (risk_segment in ('LOW', 'MEDIUM', 'HIGH'))`);
    this.addSql(`create index customer_prospective_index on party.customer (id) where status = 'PROSPECTIVE'`);
    this.addSql('alter table party.billing_account add column opened_by text null');
    // text_pattern_ops: a search for all of one process uses the index.
    this.addSql('create unique index billing_account_opened_by_index on party.billing_account (opened_by text_pattern_ops)');
    this.addSql('alter table party.onboarding add column party_id text null, add column guest_key text null');
    this.addSql('create index onboarding_customer_id_index on party.onboarding (customer_id)');
    this.addSql(`
      create index onboarding_party_only_index on party.onboarding (process_id)
        where party_id is not null and customer_id is null`);
    // Customers of before got one billing account when they were made.
    this.addSql(`
      update party.billing_account account set opened_by = o.process_id || ':account'
        from party.onboarding o
       where o.customer_id = account.customer_id
         and account.id = (select id from party.billing_account b where b.customer_id = o.customer_id order by created_at, id limit 1)`);
    this.addSql('update party.onboarding o set party_id = c.party_id from party.customer c where c.id = o.customer_id');
  }
}
