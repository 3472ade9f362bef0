import { defineEntity, p } from '@mikro-orm/core';

const OutboxEventSchema = defineEntity({
  name: 'OutboxEvent',
  tableName: 'outbox_event',
  properties: {
    sequence: p.bigint().primary().autoincrement(),
    id: p.uuid().unique(),
    eventType: p.text(),
    entityType: p.text(),
    entityId: p.text(),
    customerId: p.text().nullable(),
    correlationId: p.text().nullable(),
    event: p.json<unknown>(),
    eventTime: p.datetime(),
    publishedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['entityId', 'sequence'] }],
});

/**
 * A state change, written in the transaction that made it. TMF688 `Event`; `sequence` orders the events of one entity, `publishedAt` is
 * null until it is in the event log.
 */
export class OutboxEvent extends OutboxEventSchema.class {}
OutboxEventSchema.setClass(OutboxEvent);

/** For a subgraph's first migration: `this.addSql(createOutboxEventTable('cart'))`. */
export const createOutboxEventTable = (schema: string) => `
  create table "${schema}".outbox_event (
    sequence bigserial primary key,
    id uuid not null,
    event_type text not null,
    entity_type text not null,
    entity_id text not null,
    correlation_id text null,
    event jsonb not null,
    event_time timestamptz not null,
    constraint outbox_event_id_unique unique (id)
  );
  create index outbox_event_entity_id_sequence_index on "${schema}".outbox_event (entity_id, sequence)`;

/** For a later migration: from then on events are relayed. What is there already counts as published, without a rewrite of the table. */
export const relayOutboxEvents = (schema: string) => `
  alter table "${schema}".outbox_event
    add column customer_id text null,
    add column published_at timestamptz null default now();
  alter table "${schema}".outbox_event alter column published_at drop default;
  create index outbox_event_unpublished_index on "${schema}".outbox_event (sequence) where published_at is null`;
