import { Migration } from '@mikro-orm/migrations';

/** Lines know how the system that serves them wants to be called. Those of before wait for no turn, and are looked up before each call. */
export class AddBackendProfiles extends Migration {
  override up(): void {
    this.addSql('alter table ordering.order_item add column backend_profile jsonb null');
    this.addSql(`alter table ordering.fulfilment_task add column turn_after jsonb not null default '[]'`);
  }
}
