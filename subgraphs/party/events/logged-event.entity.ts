import { defineEntity, p } from '@mikro-orm/core';

const LoggedEventSchema = defineEntity({
  name: 'LoggedEvent',
  tableName: 'event_log',
  properties: {
    sequence: p.bigint('string').primary().autoincrement(),
    eventId: p.uuid().unique(),
    eventType: p.text(),
    eventTime: p.datetime(),
    /** The subgraph it comes from. */
    source: p.text(),
    correlationId: p.text().nullable(),
    entityType: p.text(),
    entityId: p.text(),
    customerId: p.text().nullable(),
    event: p.json<Record<string, unknown>>(),
  },
});

/** TMF688 Event in the log of all subgraphs; `sequence` is its place, and nothing is ever put before what can be seen. */
export class LoggedEvent extends LoggedEventSchema.class {}
LoggedEventSchema.setClass(LoggedEvent);
