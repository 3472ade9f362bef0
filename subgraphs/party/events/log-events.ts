import type { EntityManager } from '@mikro-orm/postgresql';
import type { PublishedEventInput } from '../generated/resolvers.ts';

const COLUMNS = 'event_id, event_type, event_time, correlation_id, entity_type, entity_id, customer_id, event';

/**
 * One statement, in which writers take turns until they commit: numbers become visible in their order, so that whoever reads on from the
 * last one it saw skips nothing.
 */
const APPEND = `
  with turn as materialized (select pg_advisory_xact_lock(hashtextextended('event log', 0)))
  insert into party.event_log (source, ${COLUMNS})
  select ?, ${COLUMNS}
    from turn cross join rows from (jsonb_to_recordset(?::jsonb) as (event_id uuid, event_type text, event_time timestamptz,
      correlation_id text, entity_type text, entity_id text, customer_id text, event jsonb))
      with ordinality as published (${COLUMNS}, position)
   order by position
  on conflict (event_id) do nothing`;

/** An owner may say only what changed; the resource goes by its name, as TMF has it. */
const named = (entityType: string, entityId: string, event: unknown) => {
  const facts = typeof event === 'object' && event !== null ? event : {};
  return entityType in facts ? facts : { [entityType]: { id: entityId, ...facts } };
};

/** Puts events at the end of the log, in their order; those it has already are left out. */
export async function logEvents(em: EntityManager, source: string, events: readonly PublishedEventInput[]): Promise<void> {
  const rows = events.map(({ eventId, eventType, eventTime, correlationId, entityType, entityId, customerId, event }) => ({
    event_id: eventId,
    event_type: eventType,
    event_time: eventTime,
    correlation_id: correlationId,
    entity_type: entityType,
    entity_id: entityId,
    customer_id: customerId,
    event: named(entityType, entityId, event),
  }));
  await em.execute(APPEND, [source, JSON.stringify(rows)]);
}

const PURGE_BATCH = 5_000;

/** Deletes events of before; goes from the oldest on, so that it needs no index. */
export async function purgeLog(em: EntityManager, before: Date): Promise<void> {
  const oldest = `select sequence from party.event_log order by sequence limit ${PURGE_BATCH}`;
  for (;;) {
    const { affectedRows } = await em.execute<{ affectedRows: number }>(
      `delete from party.event_log where sequence in (${oldest}) and event_time < ?`,
      [before],
      'run',
    );
    if (affectedRows < PURGE_BATCH) return;
  }
}
