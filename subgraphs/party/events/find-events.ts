import type { EntityManager } from '@mikro-orm/postgresql';
import { LoggedEvent } from './logged-event.entity.ts';

/** Which events; what is absent restricts nothing. */
export interface EventFilter {
  eventTypes?: readonly string[] | null | undefined;
  entityType?: string | null | undefined;
  entityId?: string | null | undefined;
  customerId?: string | null | undefined;
}

interface Search {
  filter: EventFilter;
  /** The place to read on from. */
  after: string;
  limit: number;
}

/** The columns of a filter, each with an index of its own. */
const restrictions = ({ entityType, entityId, customerId }: EventFilter): [column: string, value: string][] =>
  Object.entries({ entity_type: entityType, entity_id: entityId, customer_id: customerId }).flatMap(([column, value]) =>
    value == null ? [] : [[column, value]],
  );

const select = (restricted: readonly [column: string, value: string][], { after, limit }: Search) => ({
  sql: `select * from party.event_log where ${['sequence > ?', ...restricted.map(([column]) => `${column} = ?`)].join(' and ')}
         order by sequence limit ?`,
  values: [after, ...restricted.map(([, value]) => value), limit],
});

/**
 * Events of a filter after a place, in their order. Each type is asked for by itself: an index has the order of one type only, and a rare
 * one needs another plan than a common one.
 */
export async function findEvents(em: EntityManager, search: Search): Promise<LoggedEvent[]> {
  const restricted = restrictions(search.filter);
  const types = search.filter.eventTypes && [...new Set(search.filter.eventTypes)];
  const parts = types?.map((type) => select([['event_type', type], ...restricted], search)) ?? [select(restricted, search)];
  const rows = await em.execute<object[]>(
    `select * from (${parts.map(({ sql }) => `(${sql})`).join(' union all ')}) e order by sequence limit ?`,
    [...parts.flatMap(({ values }) => values), search.limit],
  );
  return rows.map((row) => em.map(LoggedEvent, row));
}
