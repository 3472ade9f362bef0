import type { EntityManager } from '@mikro-orm/postgresql';
import type { PublishedEvent } from './publish-events.ts';

const MOST_EVENTS = 200;
/** A subgraph takes bodies of a few megabytes. */
const MOST_CHARACTERS = 1_000_000;

interface Row extends PublishedEvent {
  sequence: string;
  size: number;
}

const inISO = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const tableOf = (em: EntityManager) => `"${em.config.get('schema')}".outbox_event`;

export const hasUnpublished = async (em: EntityManager): Promise<boolean> => {
  const rows = await em.execute<object[]>(`select 1 as one from ${tableOf(em)} where published_at is null limit 1`);
  return rows.length > 0;
};

const fitting = (rows: readonly Row[]): Row[] => {
  let size = 0;
  return rows.filter((row, index) => (size += row.size) <= MOST_CHARACTERS || index === 0);
};

/**
 * The next events nobody has published, in the order of the outbox. Not "those after the last one": a transaction may commit later than
 * one with higher numbers.
 */
export async function readUnpublished(
  em: EntityManager,
): Promise<{ sequences: string[]; events: PublishedEvent[]; isLast: boolean }> {
  const rows = await em.execute<Row[]>(
    `select sequence, id as "eventId", event_type as "eventType", ${inISO('event_time')} as "eventTime", correlation_id as "correlationId",
            entity_type as "entityType", entity_id as "entityId", customer_id as "customerId", event, length(event::text) as size
       from ${tableOf(em)} where published_at is null order by sequence limit ${MOST_EVENTS}`,
  );
  const batch = fitting(rows);
  return {
    sequences: batch.map(({ sequence }) => sequence),
    events: batch.map(({ sequence: _sequence, size: _size, ...event }) => event),
    isLast: batch.length === rows.length && rows.length < MOST_EVENTS,
  };
}

export const markPublished = async (em: EntityManager, sequences: readonly string[]): Promise<void> => {
  await em.execute(`update ${tableOf(em)} set published_at = now() where sequence = any(?::bigint[])`, [`{${sequences.join()}}`]);
};

const PURGE_BATCH = 5_000;

/** Deletes published events of before; goes from the oldest on, so that it needs no index. */
export async function purgeOutbox(em: EntityManager, before: Date): Promise<void> {
  const oldest = `select sequence from ${tableOf(em)} order by sequence limit ${PURGE_BATCH}`;
  for (;;) {
    const { affectedRows } = await em.execute<{ affectedRows: number }>(
      `delete from ${tableOf(em)} where sequence in (${oldest}) and published_at is not null and event_time < ?`,
      [before],
      'run',
    );
    if (affectedRows < PURGE_BATCH) return;
  }
}
