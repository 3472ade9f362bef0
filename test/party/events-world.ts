import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { forgetDefinitions } from '../../subgraphs/kit/engine/definitions.ts';
import { startRelays } from '../../subgraphs/kit/events/start-relays.ts';
import { hostSubgraph, type HostedSubgraph } from '../../subgraphs/kit/graph/host-subgraph.ts';
import { createLocalSubgraphClient } from '../../subgraphs/kit/graph/local-subgraph-client.ts';
import type { SubgraphName } from '../../subgraphs/kit/graph/subgraph.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { consoleLogger, silentLogger } from '../../subgraphs/kit/logger.ts';
import { party } from '../../subgraphs/party/subgraph.ts';
import { createDatabase, prepareTemplate } from '../support/postgres.ts';
import { agent, service } from './party-world.ts';

const eventFields = 'eventId eventType eventTime correlationId entityType entityId customerId event';
const listenerFields = 'id callback delivered failures lastError nextTryAt';

const documents = {
  events: `query ($first: Int, $after: String, $filter: EventFilter) { events(first: $first, after: $after, filter: $filter) {
    nodes { ${eventFields} } edges { cursor } pageInfo { hasNextPage endCursor } } }`,
  listeners: `query { listeners { ${listenerFields} } }`,
  publishEvents: `mutation ($source: String!, $events: [PublishedEventInput!]!) { publishEvents(source: $source, events: $events) }`,
  registerListener: `mutation ($input: RegisterListenerInput!) { registerListener(input: $input) { __typename
    ... on RegisterListenerSuccess { secret listener { ${listenerFields} } } ... on UserError { code path } } }`,
  unregisterListener: `mutation ($id: ID!) { unregisterListener(id: $id) }`,
  replayEvents: `mutation ($id: ID!, $after: String) { replayEvents(listenerId: $id, after: $after) { ${listenerFields} } }`,
};

export interface EventData {
  eventId: string;
  eventType: string;
  entityId: string;
  customerId: string | null;
  event: Record<string, Record<string, unknown>>;
}

export interface EventPage {
  nodes: EventData[];
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface ListenerData {
  id: string;
  delivered: string | null;
  failures: number;
  lastError: string | null;
  nextTryAt: string | null;
}

export interface Registered {
  __typename: string;
  secret: string;
  listener: ListenerData;
  code?: string;
  path?: string[];
}

/** An event as an outbox has it. */
export const orderEvent = (orderId: string, state: string, more: object = {}) => ({
  eventId: randomUUID(),
  eventType: 'ProductOrderStateChangeEvent',
  eventTime: '2027-03-01T10:00:00.000Z',
  correlationId: null,
  entityType: 'productOrder',
  entityId: orderId,
  customerId: null as string | null,
  event: { productOrder: { id: orderId, state } },
  ...more,
});

/** Waits until it is so. */
export const until = async (isSo: () => unknown, ms = 5_000) => {
  const deadline = performance.now() + ms;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error('It did not come to that.');
    await wait(20);
  }
};

export const prepareEvents = async () => {
  await prepareTemplate('party', (url) => party.migrate(url));
  return createDatabase('party');
};

/** The party subgraph with its event log, its deliverer and the relay of its own outbox. */
export async function startEvents(databaseUrl: string) {
  forgetDefinitions();
  const log = { ...silentLogger, error: consoleLogger.error };
  const hosted = new Map<SubgraphName, HostedSubgraph>();
  const subgraphs = createLocalSubgraphClient(hosted, 'sample');
  const clock = { now: () => new Date('2027-03-01T10:00:00Z') };
  const subgraph = await party.start({ databaseUrl, clock, log, subgraphs, sandbox: true, timeZone: 'Europe/Berlin' });
  const host = hostSubgraph(subgraph, log);
  hosted.set('party', host);
  const store = subgraph.store!;
  const relays = startRelays([{ source: 'party', store }], { databaseUrl, subgraphs, log });

  const send = (viewer: Viewer, document: string, variables: object = {}) =>
    host.call({ document, variables }, { viewer, traceId: 'test' });
  const ask = async <T>(name: keyof typeof documents, variables: object = {}, viewer: Viewer = agent): Promise<T> => {
    const { data, errors } = await send(viewer, documents[name], variables);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data?.[name] as T;
  };

  return {
    host,
    store,
    send,
    ask,
    publish: (...events: object[]) => ask<boolean>('publishEvents', { source: 'order', events }, service),
    register: (callback: string, filter?: object, idempotencyKey: string = randomUUID()) =>
      ask<Registered>('registerListener', { input: { idempotencyKey, callback, filter } }),
    listener: async (id: string) => (await ask<ListenerData[]>('listeners')).find((one) => one.id === id),
    close: async () => {
      await relays.close();
      await subgraph.close();
    },
  };
}

export type EventsWorld = Awaited<ReturnType<typeof startEvents>>;
