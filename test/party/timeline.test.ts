import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { summaryOf } from '../../subgraphs/party/events/timeline/timeline-words.ts';
import type { TestDatabase } from '../support/postgres.ts';
import { orderEvent, prepareEvents, startEvents, type EventsWorld } from './events-world.ts';
import { agent, anna, bearer, customer, reviewer, service, stranger } from './party-world.ts';

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

interface Timeline {
  nodes: { eventId: string; at: string; kind: string; entityType: string; entityId: string; summary: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const document = `query ($id: ID!, $first: Int, $after: String) { customer(id: $id) { timeline(first: $first, after: $after) {
  nodes { eventId at kind entityType entityId summary } pageInfo { hasNextPage endCursor } } } }`;

const read = async (id: string, page: object = {}, viewer: Viewer = agent) => {
  const { data, errors } = await world.send(viewer, document, { id, ...page });
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return (data?.customer as { timeline: Timeline } | null)?.timeline;
};

const onboard = `mutation ($input: OnboardCustomerInput!) { onboardCustomer(input: $input) {
  ... on OnboardCustomerSuccess { customer { id } } } }`;
const given = async (guestKey?: string) => {
  const input = { processId: randomUUID(), customer: { individual: anna }, guestKey };
  const { data } = await world.send(service, onboard, { input });
  return (data?.onboardCustomer as { customer: { id: string } }).customer.id;
};

const at = (minute: number) => `2027-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`;

describe('the timeline of a customer', () => {
  it('tells what happened with orders, products, agreements and requests in words, newest first, and nothing else', async () => {
    const customerId = await given();
    const order = (state: string, minute: number, more: object = {}) =>
      orderEvent('o1', state, { customerId, eventTime: at(minute), ...more });
    const of = (entityType: string, change: string, facts: object, minute: number) => ({
      ...order('', minute),
      eventType: `${entityType.charAt(0).toUpperCase()}${entityType.slice(1)}${change}Event`,
      entityType,
      entityId: `${entityType}-1`,
      event: { [entityType]: facts },
    });
    await world.publish(
      of('shoppingCart', 'StateChange', { state: 'CHECKED_OUT' }, 0),
      order('acknowledged', 1, { eventType: 'ProductOrderCreateEvent' }),
      // Another subgraph's relay was quicker.
      order('completed', 5),
      of('product', 'Create', { status: 'pendingActive' }, 2),
      of('product', 'StateChange', { status: 'active' }, 4),
      order('inProgress', 3, { eventType: 'ProductOrderAttributeValueChangeEvent' }),
      of('product', 'AttributeValueChange', { status: 'active' }, 6),
      of('cancelProductOrder', 'StateChange', { state: 'inReview' }, 7),
      of('agreement', 'Create', { status: 'inProcess' }, 8),
      orderEvent('other', 'completed', { customerId: randomUUID() }),
    );
    const timeline = await read(customerId);
    expect(timeline?.nodes.map(({ at: time, summary }) => [time, summary])).toEqual([
      [at(8), 'Agreement: in process'],
      [at(7), 'Cancellation: in review'],
      [at(6), 'Product: changed'],
      [at(5), 'Order: completed'],
      [at(4), 'Product: active'],
      [at(2), 'Product: being prepared'],
      [at(1), 'Order: received'],
    ]);
    expect(timeline?.nodes[3]).toMatchObject({ kind: 'ProductOrderStateChange', entityType: 'productOrder', entityId: 'o1' });
  });

  it('is read page by page', async () => {
    const customerId = await given();
    // Several at one moment.
    const events = Array.from({ length: 7 }, (_, i) => orderEvent(`o${i}`, 'completed', { customerId, eventTime: at(i >> 1) }));
    await world.publish(...events);
    const seen: string[] = [];
    let after: string | null | undefined;
    for (let more: boolean | undefined = true; more;) {
      const page = await read(customerId, { first: 3, after });
      seen.push(...(page?.nodes ?? []).map(({ entityId }) => entityId));
      after = page?.pageInfo.endCursor;
      more = page?.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(['o6', 'o5', 'o4', 'o3', 'o2', 'o1', 'o0']);
    await expect(read(customerId, { after: 'nonsense' })).rejects.toThrow('cursor');
  });

  it('is for the customer and for staff', async () => {
    const guestKey = randomUUID();
    const customerId = await given(guestKey);
    await world.publish(orderEvent('o', 'completed', { customerId }));
    for (const viewer of [agent, reviewer, service, customer(customerId)])
      expect((await read(customerId, {}, viewer))?.nodes).toHaveLength(1);
    expect((await read(customerId, {}, bearer(guestKey)))?.nodes).toEqual([]);
    for (const viewer of [stranger, customer(randomUUID())]) expect(await read(customerId, {}, viewer)).toBeUndefined();
  });

  it('of many customers is one query', async () => {
    const ids = [await given(), await given(), await given()];
    await world.publish(...ids.map((customerId) => orderEvent(`order of ${customerId}`, 'completed', { customerId })));
    const many = `query { ${ids.map((id, i) => `c${i}: customer(id: "${id}") { timeline(first: 5) { nodes { entityId } } }`).join(' ')} }`;
    const { result, statements } = await countStatements(() => world.send(agent, many));
    const timelines = Object.values(result.data as Record<string, { timeline: Timeline }>);
    expect(timelines.map(({ timeline }) => timeline.nodes[0]?.entityId)).toEqual(ids.map((id) => `order of ${id}`));
    expect(statements.filter((sql) => sql.includes('event_log'))).toHaveLength(1);
  });

  it.each([
    ['ProductOrderCreateEvent', 'productOrder', { state: 'acknowledged', context: 'commerce', part: 1 }, 'Order: received'],
    [
      'ProductOrderStateChangeEvent',
      'productOrder',
      { state: 'held', context: 'fulfilment', part: 2 },
      'Part 2 of the order: held',
    ],
    [
      'CancelAgreementRequestStateChangeEvent',
      'cancelAgreementRequest',
      { state: 'timedOut' },
      'Cancellation of the agreement: timed out',
    ],
    ['RescheduleProductOrderStateChangeEvent', 'rescheduleProductOrder', { state: 'done' }, 'Change of date: done'],
    ['ChangeProductOwnerCreateEvent', 'changeProductOwner', { state: 'acknowledged' }, 'Change of owner: received'],
    ['ProductOrderJeopardyAlertEvent', 'productOrder', { state: 'acknowledged' }, 'Order: later than planned'],
    ['ProductDeleteEvent', 'product', {}, 'Product: removed'],
    ['SomethingNewStateChangeEvent', 'somethingNew', { state: 'IN_REVIEW' }, 'Something new: in review'],
    ['SomethingNewHappenedEvent', 'somethingNew', {}, 'Something new: changed'],
  ])('has words for %s', (eventType, entityType, facts, words) => {
    expect(summaryOf({ eventType, entityType, event: { [entityType]: facts } })).toBe(words);
  });
});
