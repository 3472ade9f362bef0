import { Migration } from '@mikro-orm/migrations';
import { relayOutboxEvents } from '../../kit/events/outbox-event.entity.ts';

/** Events go from the outbox to the event log. */
export class RelayEvents extends Migration {
  override up() {
    this.addSql(relayOutboxEvents('inventory'));
  }
}
