import { Migration } from '@mikro-orm/migrations';
import { relayOutboxEvents } from '../../kit/events/outbox-event.entity.ts';

/** The events of all subgraphs in one order, and who is told of them. */
export class AddEventLog extends Migration {
  override up() {
    this.addSql(relayOutboxEvents('party'));
    this.addSql(`
      create table party.event_log (
        sequence bigint generated always as identity primary key,
        event_id uuid not null,
        event_type text not null,
        event_time timestamptz not null,
        source text not null,
        correlation_id text null,
        entity_type text not null,
        entity_id text not null,
        customer_id text null,
        event jsonb not null,
        constraint event_log_event_id_unique unique (event_id)
      )`);
    for (const column of ['event_type', 'entity_type', 'entity_id', 'customer_id'])
      this.addSql(`create index event_log_${column}_index on party.event_log (${column}, sequence)`);
    this.addSql(`
      create index event_log_timeline_index on party.event_log (customer_id, event_time desc, sequence desc)
        where customer_id is not null`);
    this.addSql(`
      create table party.listener (
        id uuid primary key,
        callback text not null,
        filter jsonb not null,
        secret text not null,
        delivered bigint not null,
        failures int not null default 0,
        last_error text null,
        next_try_at timestamptz null,
        created_at timestamptz not null
      )`);
  }
}
