import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { SubgraphClient } from '../../subgraphs/kit/graph/subgraph-client.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { providerOperations, type FaultKind, type SandboxProvider } from '../../subgraphs/kit/sandbox/fault.ts';
import { openSandbox, type Sandbox } from '../../subgraphs/kit/sandbox/sandbox.ts';
import { createPorts } from '../../subgraphs/order/adapters/ports.ts';
import { readOrderConfig } from '../../subgraphs/order/config.ts';
import type { OrderPorts } from '../../subgraphs/order/ports.ts';
import { tasks } from '../../subgraphs/order/tasks/index.ts';
import type { TaskKind } from '../../subgraphs/order/tasks/task.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';
import { aTask } from './a-line.ts';

let database: TestDatabase;
let sandbox: Sandbox;
let sql: pg.Client;
let ports: OrderPorts;

const nobody: SubgraphClient = { execute: () => Promise.reject(new Error('No other subgraph is here.')) };
const worldWith = (providers: Sandbox | undefined) =>
  createPorts({
    em: () => {
      throw new Error('There is no store here.');
    },
    sandbox: providers,
    config: readOrderConfig({}),
    subgraphs: nobody,
    clock: { now: () => new Date() },
    log: silentLogger,
  });

beforeAll(async () => {
  database = await createDatabase();
  sandbox = await openSandbox(database.url);
  sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  ports = worldWith(sandbox);
});
afterAll(async () => {
  await sql.end();
  await sandbox.close();
  await database.drop();
});
beforeEach(async () => {
  await sandbox.faults.clear();
  await sql.query('delete from sandbox.provider_call');
});

const outside = [
  ['configureService', 'SERVICE_ACTIVATION', 'activate', 'deactivate'],
  ['orderService', 'SERVICE_ORDER', 'order', 'cancel'],
  ['reserveStock', 'STOCK', 'reserve', 'release'],
  ['shipGoods', 'DELIVERY', 'ship', 'recall'],
  ['startBilling', 'BILLING', 'start', 'stop'],
] as const satisfies [TaskKind, SandboxProvider, string, string][];

const done = async (provider: SandboxProvider) =>
  (
    await sql.query<{ operation: string; key: string; calls: number }>(
      'select operation, key, calls from sandbox.provider_call where provider = $1 order by created_at, key',
      [provider],
    )
  ).rows;
const fault = (provider: SandboxProvider, operation: string, kind: FaultKind) =>
  sandbox.faults.inject({ provider, operation, kind, times: 1, delayMs: 0, match: null });

describe.each(outside)('%s at the sandbox provider %s', (kind, provider, operation, opposite) => {
  const act = () => tasks[kind].act(aTask(kind), ports);
  const undo = () => tasks[kind].undo?.(aTask(kind), ports);

  it('is done once, however often it is tried, and undone once (A12, E19)', async () => {
    await act();
    await act();
    await undo();
    await undo();
    await expect(done(provider)).resolves.toEqual([
      { operation, key: `order-1:plan:${kind}`, calls: 2 },
      { operation: opposite, key: `order-1:plan:${kind}:undo`, calls: 2 },
    ]);
    expect(providerOperations[provider]).toEqual(expect.arrayContaining([operation, opposite]));
  });

  it('tells a refusal from a provider that did not answer, whether or not it did what was asked (E21)', async () => {
    await fault(provider, operation, 'REFUSE');
    await expect(act()).rejects.toMatchObject({ fields: { code: 'injected_refusal', retryable: false } });
    await fault(provider, operation, 'UNAVAILABLE');
    await expect(act()).rejects.toMatchObject({ fields: { retryable: true } });
    await expect(done(provider)).resolves.toEqual([]);
    await fault(provider, operation, 'TIMEOUT_AFTER_SUCCESS');
    await expect(act()).rejects.toMatchObject({ fields: { retryable: true } });
    await act();
    await expect(done(provider)).resolves.toMatchObject([{ operation, calls: 2 }]);
  });
});

describe('outside the sandbox', () => {
  it('no provider is pretended: each line waits for a person and says which setting is missing', async () => {
    const bare = worldWith(undefined);
    const settings = ['SERVICE_ACTIVATION_URL', 'SERVICE_ORDER_URL', 'STOCK_URL', 'DELIVERY_URL', 'BILLING_URL'];
    for (const [index, [kind]] of outside.entries())
      await expect(tasks[kind].act(aTask(kind), bare)).rejects.toMatchObject({
        fields: { code: 'NOT_CONFIGURED', retryable: false, message: expect.stringContaining(settings[index] ?? '') },
      });
  });

  it('a wrong address is told before the process starts', () => {
    expect(() => readOrderConfig({ STOCK_URL: 'ftp://stock', PROVIDER_TIMEOUT_MS: 'soon' })).toThrow(
      /STOCK_URL: must be an http.*PROVIDER_TIMEOUT_MS: must be a number/,
    );
  });
});
