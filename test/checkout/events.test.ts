import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper } from '../support/shopper.ts';

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

it('tells of a process once that it began and once that it is complete, however often its order reports', async () => {
  const process = await createShopper(graph.execute).buyMobileLine();

  const { rows } = await client.query<{ type: string; state: string }>(
    `select event_type as type, event->>'state' as state from checkout.outbox_event where entity_id = $1 order by sequence`,
    [process.id],
  );

  expect(rows.filter(({ type }) => type !== 'ProcessFlowAttributeValueChangeEvent')).toEqual([
    { type: 'ProcessFlowCreateEvent', state: 'active' },
    { type: 'ProcessFlowStateChangeEvent', state: 'completed' },
  ]);
});
