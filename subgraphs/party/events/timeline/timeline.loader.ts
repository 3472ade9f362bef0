import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { LoggedEvent } from '../logged-event.entity.ts';
import { untold } from './timeline-words.ts';

/** A part of one customer's timeline: so many events, before one of them. */
export interface TimelineSpan {
  customerId: string;
  limit: number;
  before?: { time: string; sequence: string } | undefined;
}

/** A line that changes within an order tells nothing that the order does not. */
const TOLD = `entity_type not in (${untold.map((name) => `'${name}'`).join(', ')})
  and event_type <> 'ProductOrderAttributeValueChangeEvent'`;

const read = async (em: EntityManager, { limit, before }: TimelineSpan, customerIds: readonly string[]) => {
  const beyond = before ? 'and (event_time, sequence) < (?, ?)' : '';
  const rows = await em.execute<object[]>(
    `select e.* from jsonb_array_elements_text(?::jsonb) as wanted (customer_id) cross join lateral (
       select * from party.event_log where customer_id = wanted.customer_id and ${TOLD} ${beyond}
        order by event_time desc, sequence desc limit ?) e
      order by e.event_time desc, e.sequence desc`,
    [JSON.stringify(customerIds), ...(before ? [before.time, before.sequence] : []), limit],
  );
  const byCustomer = Map.groupBy(
    rows.map((row) => em.map(LoggedEvent, row)),
    ({ customerId }) => customerId,
  );
  return customerIds.map((id) => byCustomer.get(id) ?? []);
};

/** What happened with many customers, newest first: one query for each span that is asked for. */
export const createTimelineLoader = (em: () => EntityManager) => {
  const readAlike = async (alike: readonly TimelineSpan[]) => {
    const [span] = alike;
    const customerIds = alike.map(({ customerId }) => customerId);
    const found = span ? await read(em(), span, customerIds) : [];
    return alike.map((each, index) => [each, found[index] ?? []] as const);
  };
  return new DataLoader<TimelineSpan, LoggedEvent[], string>(
    async (spans) => {
      const groups = Map.groupBy(spans, ({ limit, before }) => JSON.stringify([limit, before])).values();
      const found = new Map((await Promise.all([...groups].map(readAlike))).flat());
      return spans.map((span) => found.get(span) ?? []);
    },
    { cacheKeyFn: ({ customerId, limit, before }) => JSON.stringify([customerId, limit, before]) },
  );
};
