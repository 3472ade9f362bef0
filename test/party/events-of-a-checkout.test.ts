import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper } from '../support/shopper.ts';
import { agentHeaders, customerHeaders } from '../support/sign-in.ts';
import { until } from './events-world.ts';

const schemas = ['cart', 'checkout', 'ordering', 'party', 'inventory'];

let graph: TestGraph;
let client: pg.Client;
beforeAll(async () => {
  graph = await startGraph();
  client = new pg.Client({ connectionString: graph.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await graph.close();
});

const rows = async <Row extends object>(sql: string) => (await client.query<Row>(sql)).rows;
const unpublished = schemas
  .map((schema) => `select 1 from ${schema}.outbox_event where published_at is null`)
  .join(' union all ');
const allPublished = () => until(async () => (await rows(unpublished)).length === 0);

/** Each entity's events in their order. */
const byEntity = (events: { id: string; entity: string }[]) =>
  Object.fromEntries([...Map.groupBy(events, ({ entity }) => entity)].map(([entity, of]) => [entity, of.map(({ id }) => id)]));

interface Timeline {
  customer: { timeline: { nodes: { summary: string; entityType: string; at: string }[] } };
}

describe('the events of a checkout', () => {
  it('are all in the log, in the order of each entity, and in the words of the customer', async () => {
    const { result } = await createShopper(graph.execute).buyMobileLine();
    await allPublished();

    const recorded = await rows<{ id: string; entity: string }>(
      schemas
        .map((schema) => `(select id, entity_id as entity from ${schema}.outbox_event order by sequence)`)
        .join(' union all '),
    );
    const logged = await rows<{ id: string; entity: string }>(
      `select event_id as id, entity_id as entity from party.event_log where source <> 'catalog' order by sequence`,
    );
    expect(byEntity(logged)).toEqual(byEntity(recorded));

    const id = result?.customer?.id ?? '';
    const document = 'query ($id: ID!) { customer(id: $id) { timeline { nodes { at summary entityType } } } }';
    const caller = { headers: await customerHeaders(graph, id) };
    const { data } = await graph.execute<Timeline>(document, { id }, caller);
    const timeline = data?.customer.timeline.nodes ?? [];
    expect(timeline.map(({ summary }) => summary)).toEqual(expect.arrayContaining(['Order: completed', 'Product: active']));
    expect(timeline.map(({ at }) => at)).toEqual(
      timeline
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  it('are read by agents through the gateway', async () => {
    const document =
      '{ events(first: 5) { nodes { eventId eventType entityType entityId event } pageInfo { endCursor hasNextPage } } }';
    const { data, errors } = await graph.execute<{ events: { nodes: object[] } }>(
      document,
      {},
      { headers: await agentHeaders(graph) },
    );
    expect(errors).toBeUndefined();
    expect(data?.events.nodes).toHaveLength(5);
  });

  it('cost the relays few statements beside those of the checkouts', async () => {
    const buy = () => createShopper(graph.execute).buyMobileLine();
    const { statements } = await countStatements(
      async () => {
        await Promise.all([buy(), buy(), buy()]);
        await allPublished();
      },
      { wholeProcess: true },
    );
    const ofRelays = statements.filter((sql) => /published_at|event log|hashtextextended\(\$1, 0\)\) as is/.test(sql));
    expect(ofRelays.length).toBeGreaterThan(0);
    expect(ofRelays.length).toBeLessThan(statements.length / 10);
  });
});
