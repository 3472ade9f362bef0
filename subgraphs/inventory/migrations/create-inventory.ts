import { Migration } from '@mikro-orm/migrations';
import { createIdempotencyRecordTable } from '../../kit/database/idempotency-record.entity.ts';
import { createOutboxEventTable } from '../../kit/events/outbox-event.entity.ts';
import { createProductTables } from './product-tables.ts';
import { createResourceTables } from './resource-tables.ts';

/** The first tables of the inventory. */
export class CreateInventory extends Migration {
  override up() {
    this.addSql(createProductTables);
    this.addSql(createResourceTables);
    this.addSql(createIdempotencyRecordTable('inventory'));
    this.addSql(createOutboxEventTable('inventory'));
  }
}
