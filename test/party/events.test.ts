import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishEvents } from '../../subgraphs/kit/events/publish-events.ts';
import { recordEvents } from '../../subgraphs/kit/events/record-event.ts';
import { createHttpSubgraphClient } from '../../subgraphs/kit/graph/http-subgraph-client.ts';
import { createHttpTransport } from '../../subgraphs/kit/graph/http-transport.ts';
import { serveSubgraph } from '../../subgraphs/kit/graph/serve-subgraph.ts';
import { createContextSigner } from '../../subgraphs/kit/graph/signed-context.ts';
import type { SubgraphName } from '../../subgraphs/kit/graph/subgraph.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { purgeLog } from '../../subgraphs/party/events/log-events.ts';
import type { TestDatabase } from '../support/postgres.ts';
import { orderEvent, prepareEvents, startEvents, until, type EventPage, type EventsWorld } from './events-world.ts';
import { customer, reviewer, service, stranger } from './party-world.ts';

let database: TestDatabase;
let world: EventsWorld;
beforeAll(async () => {
  database = await prepareEvents();
  world = await startEvents(database.url);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const read = (variables: object = {}) => world.ask<EventPage>('events', variables);
const idsOf = ({ nodes }: EventPage) => nodes.map(({ eventId }) => eventId);
const endOfLog = async () => {
  let end: string | null = null;
  for (let more = true; more;) {
    const { pageInfo } = await read({ first: 500, after: end });
    end = pageInfo.endCursor ?? end;
    more = pageInfo.hasNextPage;
  }
  return end;
};

describe('the event log', () => {
  it('has what was published, in that order, and a repeat only once', async () => {
    const after = await endOfLog();
    const orderId = randomUUID();
    const events = ['acknowledged', 'inProgress', 'completed'].map((state) => orderEvent(orderId, state, { customerId: 'anna' }));
    await world.publish(...events.slice(0, 2));
    await world.publish(...events);
    await world.publish(...events);
    const page = await read({ after });
    expect(idsOf(page)).toEqual(events.map(({ eventId }) => eventId));
    expect(page.nodes[2]).toMatchObject({
      eventType: 'ProductOrderStateChangeEvent',
      eventTime: '2027-03-01T10:00:00.000Z',
      entityType: 'productOrder',
      entityId: orderId,
      customerId: 'anna',
      event: { productOrder: { id: orderId, state: 'completed' } },
    });
  });

  it('names the resource where its owner only said what changed', async () => {
    const after = await endOfLog();
    await world.publish(orderEvent('p1', '', { entityType: 'payment', event: { status: 'CAPTURED' } }));
    expect((await read({ after })).nodes[0]?.event).toEqual({ payment: { id: 'p1', status: 'CAPTURED' } });
  });

  it('is read on from any cursor, page by page', async () => {
    const after = await endOfLog();
    const events = Array.from({ length: 25 }, (_, i) => orderEvent(`order ${i}`, 'completed'));
    await world.publish(...events);
    const seen: string[] = [];
    for (let cursor = after, more = true; more;) {
      const page = await read({ first: 10, after: cursor });
      seen.push(...idsOf(page));
      cursor = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(events.map(({ eventId }) => eventId));
    expect(idsOf(await read({ after: await endOfLog() }))).toEqual([]);
  });

  it('is filtered by type, entity and customer', async () => {
    const after = await endOfLog();
    const [a, b, c] = [
      orderEvent('f1', 'completed', { customerId: 'filtered' }),
      orderEvent('f2', 'active', { eventType: 'ProductStateChangeEvent', entityType: 'product', customerId: 'filtered' }),
      orderEvent('f1', 'failed', { eventType: 'ProductOrderCreateEvent' }),
    ];
    await world.publish(a, b, c);
    const found = async (filter: object) => idsOf(await read({ after, filter }));
    expect(await found({ entityType: 'product' })).toEqual([b.eventId]);
    expect(await found({ entityId: 'f1' })).toEqual([a.eventId, c.eventId]);
    expect(await found({ customerId: 'filtered' })).toEqual([a.eventId, b.eventId]);
    const eventTypes = ['ProductOrderCreateEvent', 'ProductStateChangeEvent', 'ProductStateChangeEvent'];
    expect(await found({ eventTypes })).toEqual([b.eventId, c.eventId]);
    expect(await found({ eventTypes, customerId: 'filtered' })).toEqual([b.eventId]);
    await expect(read({ filter: { eventTypes: [] } })).rejects.toThrow('eventTypes');
  });

  it('never lets a reader skip an event: whoever writes waits for who writes already', async () => {
    const after = await endOfLog();
    const [slow, quick] = [orderEvent('slow', 'completed'), orderEvent('quick', 'completed')];
    let published: Promise<unknown> | undefined;
    await world.store.em().transactional(async (em) => {
      const insert = `insert into party.event_log (event_id, event_type, event_time, source, entity_type, entity_id, event)
        values (?, 'E', now(), 'order', 'productOrder', 'slow', '{}')`;
      await em.execute("select pg_advisory_xact_lock(hashtextextended('event log', 0))");
      await em.execute(insert, [slow.eventId]);
      published = world.publish(quick);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(idsOf(await read({ after }))).toEqual([]);
    });
    await published;
    expect(idsOf(await read({ after }))).toEqual([slow.eventId, quick.eventId]);
  });

  it('gives many readers the same order while many write', async () => {
    const after = await endOfLog();
    const batches = Array.from({ length: 20 }, (_, i) => [1, 2, 3].map((n) => orderEvent(`at once ${i}`, String(n))));
    const seen: string[] = [];
    let writing = true;
    const reader = (async () => {
      for (let cursor = after; ;) {
        const last = !writing;
        const page = await read({ after: cursor });
        seen.push(...idsOf(page));
        cursor = page.pageInfo.endCursor ?? cursor;
        if (last && page.nodes.length === 0) return;
      }
    })();
    await Promise.all(batches.map((batch) => world.publish(...batch)));
    writing = false;
    await reader;
    expect([...seen].sort()).toEqual(
      batches
        .flat()
        .map(({ eventId }) => eventId)
        .sort(),
    );
    const whole = (await read({ after, first: 100 })).nodes;
    expect(seen).toEqual(whole.map(({ eventId }) => eventId));
    for (const entityId of batches.map((batch) => batch[0]?.entityId)) {
      const states = whole.filter((event) => event.entityId === entityId).map(({ event }) => event.productOrder?.state);
      expect(states).toEqual(['1', '2', '3']);
    }
  });

  it('gets what a subgraph records, whom it concerns included', async () => {
    const after = await endOfLog();
    const event = { eventType: 'CustomerStateChangeEvent', entityType: 'customer', entityId: 'c1', customerId: 'c1' };
    const facts = { event: { customer: { id: 'c1', status: 'ACTIVE' } }, eventTime: new Date('2027-03-01T10:00:00.123Z') };
    await world.store.em().transactional((em) => recordEvents(em, [{ ...event, ...facts }]));
    await until(async () => (await read({ after })).nodes.length > 0);
    expect((await read({ after })).nodes).toMatchObject([
      { ...event, eventTime: '2027-03-01T10:00:00.123Z', event: facts.event },
    ]);
  });

  it('forgets events of before a date, and only those', async () => {
    const after = await endOfLog();
    const [old, recent] = [
      orderEvent('old', 'completed', { eventTime: '2025-01-01T00:00:00.000Z' }),
      orderEvent('recent', 'failed'),
    ];
    await world.publish(old, recent);
    await purgeLog(world.store.em(), new Date('2026-01-01T00:00:00Z'));
    expect(idsOf(await read({ after }))).toEqual([recent.eventId]);
  });

  it('takes events from another process over HTTP', async () => {
    const after = await endOfLog();
    const secret = 'a secret of this test, long enough';
    const served = await serveSubgraph({ subgraph: world.host, secret, tenant: 'sample', port: 0 });
    const transport = createHttpTransport({ sign: createContextSigner(secret), timeoutMs: 5_000, log: silentLogger });
    const urls = { party: `http://127.0.0.1:${served.port}/graphql` } as Record<SubgraphName, string>;
    const event = orderEvent('far', 'completed', { customerId: 'anna' });
    await publishEvents(createHttpSubgraphClient(urls, transport, 'sample'), { source: 'order', events: [event] });
    expect((await read({ after })).nodes).toMatchObject([event]);
    await transport.close();
    await served.close();
  });

  it('is for agents and services, and is written by services only', async () => {
    for (const viewer of [stranger, customer('anna'), reviewer]) {
      const { errors } = await world.send(viewer, '{ events { nodes { eventId } } }');
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await world.send(service, '{ events { nodes { eventId } } }')).errors).toBeUndefined();
    await expect(world.ask('publishEvents', { source: 'x', events: [] })).rejects.toThrow('Not found');
    await expect(read({ after: 'nonsense' })).rejects.toThrow('cursor');
  });
});
