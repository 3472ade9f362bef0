import { EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createLiveStreams, defaultStreamLimits, type StreamLimits } from '../../gateway/live/live-streams.ts';
import { createProcessReader } from '../../gateway/live/process-reader.ts';
import type { GraphExecute } from '../../gateway/graph-client.ts';
import { serveGateway } from '../../gateway/server.ts';
import { openLive, type LiveClient } from './live-reader.ts';
import { startGateway } from './start-gateway.ts';

/** A checkout subgraph of which the test decides what it answers and when it says that something has changed. */
const createCheckouts = () => {
  const changes = new EventEmitter().setMaxListeners(0);
  const rows = new Map<string, { owner: string; state: string; note: string; version: number }>();
  const counts = { reads: 0, questions: 0 };
  let isAway = false;
  const execute = (async (_document: unknown, variables: { id: string }, caller: { headers: Record<string, string> }) => {
    counts.reads++;
    if (isAway) return { errors: [{ message: 'Away.', extensions: { code: 'SUBGRAPH_UNAVAILABLE', status: 503 } }] };
    if (caller.headers.authorization === 'Bearer bad')
      return { errors: [{ message: 'The access token is not valid.', extensions: { code: 'UNAUTHENTICATED', status: 401 } }] };
    const row = rows.get(variables.id);
    const isOwn = row && caller.headers['x-cart-token'] === row.owner;
    return { data: { checkoutProcess: isOwn ? { id: variables.id, state: row.state, note: row.note } : null } };
  }) as unknown as GraphExecute;
  return {
    counts,
    execute,
    put(id: string, state: string, note = '') {
      rows.set(id, { owner: 'token', state, note, version: (rows.get(id)?.version ?? 0) + 1 });
      changes.emit(id);
    },
    goAway: (away: boolean) => void (isAway = away),
    async progress(id: string, cursor: string | null) {
      counts.questions++;
      const now = () => String(rows.get(id)?.version);
      if (cursor === now()) await Promise.race([once(changes, id), wait(400, undefined, { ref: false })]);
      return now();
    },
  };
};

describe('the live stream of a checkout', () => {
  let checkouts: ReturnType<typeof createCheckouts>;
  let graph: Awaited<ReturnType<typeof startGateway>>;
  let http: Awaited<ReturnType<typeof serveGateway>>;
  let clients: LiveClient[];

  const serve = async (limits: Partial<StreamLimits> = {}) => {
    const live = createLiveStreams(createProcessReader(checkouts.execute), checkouts.progress, {
      ...defaultStreamLimits,
      ...limits,
    });
    const { server, readRequest } = graph;
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
  };
  const open = async (id: string, headers: Record<string, string> = {}) => {
    const client = await openLive(`http://127.0.0.1:${http.port}/live/checkout-processes/${id}`, {
      'x-cart-token': 'token',
      ...headers,
    });
    clients.push(client);
    return client;
  };
  const until = async (condition: () => boolean) => {
    for (let waited = 0; !condition(); waited += 10) {
      if (waited > 5_000) throw new Error('It did not come to that.');
      await wait(10);
    }
  };
  const states = ({ told }: LiveClient) => told.map(({ event, data }) => `${event} ${String(data.state)}`);

  beforeEach(async () => {
    clients = [];
    checkouts = createCheckouts();
    graph = await startGateway('local');
  });
  afterEach(async () => {
    clients.forEach((client) => client.close());
    await http.close();
    await graph.close();
  });

  it('tells what it is at once, what it becomes, and its end', async () => {
    await serve();
    checkouts.put('p1', 'ACTIVE');
    const client = await open('p1');
    await until(() => client.told.length === 1);
    checkouts.put('p1', 'PENDING');
    await until(() => client.told.length === 2);
    checkouts.put('p1', 'COMPLETED');
    await client.ended;

    expect(client.status).toBe(200);
    expect(client.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(states(client)).toEqual(['process ACTIVE', 'process PENDING', 'process COMPLETED', 'end COMPLETED']);
  });

  it('tells nothing twice: not when nothing has changed, and not to somebody who comes again', async () => {
    await serve();
    checkouts.put('p1', 'ACTIVE');
    const first = await open('p1');
    await until(() => first.told.length === 1);
    checkouts.put('p1', 'ACTIVE');
    checkouts.put('p1', 'ACTIVE', 'other');
    await until(() => first.told.length === 2);
    first.close();

    const again = await open('p1', { 'last-event-id': first.told[1]?.id ?? '' });
    checkouts.put('p1', 'CANCELLED');
    await again.ended;
    expect(states(again)).toEqual(['process CANCELLED', 'end CANCELLED']);
  });

  it('has nothing more for somebody who has seen the end', async () => {
    await serve();
    checkouts.put('p1', 'COMPLETED');
    const client = await open('p1');
    await client.ended;
    const again = await open('p1', { 'last-event-id': client.told[0]?.id ?? '' });
    expect(again.status).toBe(204);
  });

  it('says the same of a foreign checkout as of one that does not exist', async () => {
    await serve();
    checkouts.put('p1', 'ACTIVE');
    const foreign = await open('p1', { 'x-cart-token': 'another' });
    const missing = await open('p2');
    await Promise.all([foreign.ended, missing.ended]);
    expect([foreign.status, missing.status]).toEqual([404, 404]);
    expect(foreign.body()).toEqual(missing.body());
  });

  it('refuses a token that is no good, and says when the checkout is away', async () => {
    await serve();
    const refused = await open('p1', { authorization: 'Bearer bad' });
    checkouts.goAway(true);
    const away = await open('p1');
    expect([refused.status, away.status]).toEqual([401, 503]);
  });

  it('goes on by itself when the checkout was away meanwhile', async () => {
    await serve();
    checkouts.put('p1', 'ACTIVE');
    const client = await open('p1');
    await until(() => client.told.length === 1);
    checkouts.goAway(true);
    checkouts.put('p1', 'COMPLETED');
    await wait(300);
    checkouts.goAway(false);
    await client.ended;
    expect(states(client)).toEqual(['process ACTIVE', 'process COMPLETED', 'end COMPLETED']);
  });

  it('keeps a quiet stream alive without reading the checkout again', async () => {
    await serve({ heartbeatMs: 50 });
    checkouts.put('p1', 'ACTIVE');
    const client = await open('p1');
    await until(() => client.comments() > 10 && checkouts.counts.questions > 3);
    expect(checkouts.counts.reads).toBe(2);
  });

  it('has a slow reader cost nobody else anything', async () => {
    await serve();
    checkouts.put('p1', 'ACTIVE');
    const slow = await open('p1');
    const quick = await open('p1');
    slow.stopReading();
    for (let n = 0; n < 5; n++) {
      checkouts.put('p1', 'ACTIVE', 'x'.repeat(2_000_000) + String(n));
      await until(() => quick.told.length === n + 2);
    }
    checkouts.put('p1', 'COMPLETED');
    await quick.ended;
    expect(quick.told.at(-1)?.event).toBe('end');
  });

  it('refuses more streams than it can bear, of all and of one checkout', async () => {
    await serve({ total: 3, perCheckout: 2 });
    checkouts.put('p1', 'ACTIVE');
    checkouts.put('p2', 'ACTIVE');
    const statuses: (number | undefined)[] = [];
    for (const id of ['p1', 'p1', 'p1', 'p2', 'p2']) statuses.push((await open(id)).status);
    expect(statuses).toEqual([200, 200, 503, 200, 503]);
    clients[0]?.close();
    await wait(50);
    expect((await open('p1')).status).toBe(200);
  });

  it('ends streams after a while, and when the server stops', async () => {
    await serve({ longestMs: 100 });
    checkouts.put('p1', 'ACTIVE');
    await (
      await open('p1')
    ).ended;
    await http.close();
    await serve();
    const client = await open('p1');
    await until(() => client.told.length === 1);
    const began = performance.now();
    await Promise.all([http.close(), client.ended]);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
