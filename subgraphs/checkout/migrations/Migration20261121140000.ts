import { Migration } from '@mikro-orm/migrations';

/** Hardly any refund fails: finding those that did costs nothing. */
export class Migration20261121140000 extends Migration {
  override up(): void {
    this.addSql(`create index refund_failed_index on checkout.refund (id) where status = 'FAILED'`);
  }
}
