import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createProgressSource } from '../../gateway/live/await-progress.ts';
import { createLiveStreams } from '../../gateway/live/live-streams.ts';
import { createProcessReader } from '../../gateway/live/process-reader.ts';
import { serveGateway } from '../../gateway/server.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper } from '../support/shopper.ts';
import { openLive } from './live-reader.ts';

describe('a checkout followed live', () => {
  let graph: TestGraph;
  let http: Awaited<ReturnType<typeof serveGateway>>;
  beforeAll(async () => {
    graph = await startGraph();
    const { server, readRequest, execute, subgraphs } = graph;
    const live = createLiveStreams(createProcessReader(execute), createProgressSource(subgraphs));
    http = await serveGateway({
      server,
      readRequest,
      corsOrigins: [],
      trustedProxies: 0,
      introspection: false,
      live,
      host: '127.0.0.1',
      port: 0,
    });
  });
  afterAll(async () => {
    await http.close();
    await graph.close();
  });
  const follow = (id: string, headers: Record<string, string>) =>
    openLive(`http://127.0.0.1:${http.port}/live/checkout-processes/${id}`, headers);

  const begin = async () => {
    const shopper = createShopper(graph.execute);
    const process = await shopper.checkout(shopper.checkoutInput(await shopper.readyCart(), { waitSeconds: 0 }));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    return { shopper, process };
  };

  it('is told from step to step to its end, as its shopper would read it', async () => {
    const { shopper, process } = await begin();
    const client = await follow(process.id, shopper.caller.headers);
    await client.ended;

    const states = client.told.map(({ event, data }) => `${event} ${String(data.state)}`);
    expect(states.slice(-2)).toEqual(['process COMPLETED', 'end COMPLETED']);
    expect(states.length).toBeGreaterThan(3);
    const result = (await shopper.progress(process.id))?.result;
    expect(client.told.at(-2)?.data).toMatchObject({
      id: process.id,
      hold: null,
      result: { productOrder: { id: result?.productOrder.id }, customer: { id: result?.customer?.id } },
    });
  });

  it('is nobody else’s to follow, with the same answer as for one that does not exist', async () => {
    const { shopper, process } = await begin();
    const stranger = await follow(process.id, { 'x-cart-token': 'a-token-of-somebody-else' });
    const missing = await follow(randomUUID(), shopper.caller.headers);
    await Promise.all([stranger.ended, missing.ended]);
    expect([stranger.status, missing.status]).toEqual([404, 404]);
    expect(stranger.body()).toBe(missing.body());
    expect((await follow(process.id, { authorization: 'Bearer forged' })).status).toBe(401);
    await shopper.until(process.id, 'COMPLETED');
  });

  it('costs no SQL while nothing happens, however many wait', async () => {
    const progress = createProgressSource(graph.subgraphs);
    const cursors = await Promise.all(
      Array.from({ length: 200 }, async () => {
        const id = randomUUID();
        return { id, cursor: await progress(id, null) };
      }),
    );
    const { statements } = await countStatements(async () => {
      const waiting = cursors.map(({ id, cursor }) => progress(id, cursor));
      await Promise.race([Promise.all(waiting), new Promise((resolve) => setTimeout(resolve, 1_000))]);
    });
    expect(statements).toEqual([]);
  });
});
