import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { print } from 'graphql';
import { MyLoginDocument, OrderPageDocument } from '../../schema/operations/generated/storefront.ts';
import { subgraphNames } from '../../subgraphs/kit/graph/subgraph.ts';
import type { GraphExecute } from '../../gateway/graph-client.ts';
import { testConfig } from '../support/config.ts';
import { afterBuying, readLedger } from '../support/ledger.ts';
import { openLive } from '../gateway/live-reader.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';
import { createShopper } from '../support/shopper.ts';
import { bearer, createSigningUp } from '../support/sign-up.ts';

let database: TestDatabase;
let execute: GraphExecute;
let gatewayUrl: string;
const processes: ChildProcess[] = [];

beforeAll(async () => {
  database = await createDatabase();
  const ports = await freePorts(subgraphNames.length + 1);
  const urls = subgraphNames.map((name, index) => [
    `SUBGRAPH_${name.toUpperCase()}_URL`,
    `http://127.0.0.1:${ports[index]}/graphql`,
  ]);
  const environment = {
    ...testConfig.environment,
    ...(Object.fromEntries(urls) as Record<string, string>),
    DATABASE_URL: database.url,
  };
  await Promise.all(subgraphNames.map((name, index) => start(name, { ...environment, PORT: String(ports[index]) })));
  await start('gateway', { ...environment, PORT: String(ports.at(-1)) });
  gatewayUrl = `http://127.0.0.1:${ports.at(-1)}`;
  execute = overHttp(`${gatewayUrl}/graphql`);
});

afterAll(async () => {
  await Promise.all(
    processes.map(async (process) => {
      const gone = once(process, 'exit');
      process.kill('SIGTERM');
      await gone;
    }),
  );
  await database.drop();
});

it('gives the same result with six subgraphs as processes of their own behind the committed supergraph (M3)', async () => {
  const shopper = createShopper(execute);
  const process = await shopper.buyMobileLine();
  const { data } = await shopper.send(OrderPageDocument, { id: process.result?.productOrder.id ?? '' });

  expect(data?.productOrder).toMatchObject({
    state: 'COMPLETED',
    customer: { party: { name: 'Ada Lindqvist' } },
    parent: { payments: [{ status: 'CAPTURED' }] },
    items: [{ product: { product: { __typename: 'MobileLine', status: 'ACTIVE' } } }, {}, {}],
  });
  expect(await readLedger(database.url)).toEqual(afterBuying(1));
});

it('streams a checkout live, which runs in another process', async () => {
  const shopper = createShopper(execute);
  const process = await shopper.checkout(shopper.checkoutInput(await shopper.readyCart(), { waitSeconds: 0 }));
  if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
  const client = await openLive(`${gatewayUrl}/live/checkout-processes/${process.id}`, shopper.caller.headers);
  await client.ended;
  const states = client.told.map(({ event, data }) => `${event} ${String(data.state)}`);
  expect(states.slice(-2)).toEqual(['process COMPLETED', 'end COMPLETED']);
  expect(states.length).toBeGreaterThan(3);
});

it('knows who has signed up: the gateway asks another process for the keys of the tokens (E11)', async () => {
  const agentHeaders = async () => {
    const body = JSON.stringify({ role: 'agent' });
    const response = await fetch(`${gatewayUrl}/sandbox/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return bearer(((await response.json()) as { access_token: string }).access_token).headers;
  };
  const { accessToken, party } = await createSigningUp(execute, agentHeaders).signUp('ada@split.example');
  const { data } = await execute(MyLoginDocument, {}, bearer(accessToken));
  expect(data?.login?.party.id).toBe(party.id);
});

async function start(name: string, env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['gateway/start.mjs', name], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  processes.push(child);
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  for (let waited = 0; !output.includes('http://'); waited += 50) {
    if (child.exitCode !== null || waited > 40_000) throw new Error(`${name} did not start:\n${output}`);
    await wait(50);
  }
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

const overHttp =
  (url: string): GraphExecute =>
  async (document, variables, caller) => {
    const query = typeof document === 'string' ? document : print(document);
    const headers = { 'content-type': 'application/json', ...(caller?.headers as Record<string, string>) };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as never;
  };
