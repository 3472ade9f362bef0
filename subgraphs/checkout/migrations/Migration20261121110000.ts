import { Migration } from '@mikro-orm/migrations';
import { createIdempotencyRecordTable } from '../../kit/database/idempotency-record.entity.ts';

/** Checkouts with a plan, that can wait for answers. */
export class Migration20261121110000 extends Migration {
  override up(): void {
    this.addSql(`
      alter table checkout.checkout_process
        add column strategy text not null default 'ORCHESTRATOR'
          check (strategy in ('ORCHESTRATOR', 'ENTITIES_FIRST', 'ORDER_MANAGEMENT')),
        add column plan jsonb null,
        add column answers jsonb not null default '{}',
        add column notes jsonb not null default '[]',
        add column named_billing_account_ids jsonb not null default '[]',
        add column paid_lines jsonb null`);
    this.addSql('alter table checkout.checkout_process alter column strategy drop default');
    this.addSql(createIdempotencyRecordTable('checkout'));
  }
}
