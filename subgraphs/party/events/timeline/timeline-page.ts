import { badUserInput } from '../../../kit/graph/errors.ts';
import { decodeCursor, encodeCursor, toConnection } from '../../../kit/pagination.ts';
import type { LoggedEvent } from '../logged-event.entity.ts';
import type { TimelineSpan } from './timeline.loader.ts';
import { kindOf, summaryOf } from './timeline-words.ts';

const SCOPE = 'timeline';

/** Where a page begins. */
export const spanOf = (customerId: string, size: number, after: string | null | undefined): TimelineSpan => {
  const limit = size + 1;
  if (after == null) return { customerId, limit };
  const [time = '', sequence = ''] = decodeCursor(SCOPE, after);
  if (Number.isNaN(Date.parse(time)) || !/^\d{1,18}$/.test(sequence)) throw badUserInput('The cursor is malformed.');
  return { customerId, limit, before: { time, sequence } };
};

const entryOf = (event: LoggedEvent) => ({
  eventId: event.eventId,
  at: event.eventTime,
  kind: kindOf(event),
  entityType: event.entityType,
  entityId: event.entityId,
  summary: summaryOf(event),
});

/** The page of a timeline, in words. */
export const timelinePage = (events: readonly LoggedEvent[], size: number, after: string | null | undefined) => {
  const { edges, pageInfo } = toConnection(
    events,
    size,
    ({ eventTime, sequence }) => encodeCursor(SCOPE, [eventTime.toISOString(), sequence]),
    () => Promise.resolve(events.length),
    after,
  );
  const entries = edges.map(({ cursor, node }) => ({ cursor, node: entryOf(node) }));
  return { edges: entries, nodes: entries.map(({ node }) => node), pageInfo };
};
