import { setTimeout as wait } from 'node:timers/promises';
import { openInventory } from '../../subgraphs/inventory/store.ts';
import { inventory } from '../../subgraphs/inventory/subgraph.ts';
import { Closers } from '../../subgraphs/kit/graph/closers.ts';
import { startSubgraphs } from '../../subgraphs/kit/graph/start-subgraphs.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { consoleLogger, silentLogger } from '../../subgraphs/kit/logger.ts';
import { openSandboxClock } from '../../subgraphs/kit/sandbox/clock.ts';
import { openSandbox } from '../../subgraphs/kit/sandbox/sandbox.ts';
import { createDatabase, prepareTemplate } from '../support/postgres.ts';
import { createCarts } from './carts.ts';
import { createOrders } from './orders.ts';
import { runtimeOn, type Inventory } from './start-inventory.ts';

/** The inventory with its engine, on a database of its own with the sample operator's pools; carts and orders are pretended. */
export async function startInventoryEngine() {
  await prepareTemplate('inventory', async (url) => {
    await inventory.migrate(url);
    await inventory.seed?.(runtimeOn(url, () => new Date(), createCarts().client));
  });
  const { url: databaseUrl, drop } = await createDatabase('inventory');
  const log = { ...silentLogger, error: consoleLogger.error };
  const carts = createCarts();
  const orders = createOrders(carts.client);
  const clock = await openSandboxClock(databaseUrl, { now: () => new Date() });
  const launch = async () => {
    const closers = new Closers(log);
    const real = { now: () => new Date() };
    const options = { databaseUrl, role: 'inventory', clock: real, timeZone: 'Europe/Berlin', log, sandbox: true };
    const modules = [inventory];
    const hosted = await startSubgraphs({ ...options, modules, elsewhere: orders.client, onLost: log.error }, closers);
    return { subgraph: hosted.get('inventory')!, close: () => closers.close() };
  };
  let process = await launch();
  const store = openInventory(databaseUrl);
  const sandbox = await openSandbox(databaseUrl);

  const sql = <Row extends object>(text: string, values: unknown[] = []) => store.em().execute<Row[]>(text, values);
  const as = (viewer: Viewer) => ({
    async send<Data>(document: string, variables: object = {}): Promise<Data> {
      const result = await process.subgraph.call({ document, variables }, { viewer, traceId: 'test' });
      if (result.errors)
        throw new Error(result.errors.map(({ message, extensions }) => `${String(extensions?.code)}: ${message}`).join('; '));
      return result.data as Data;
    },
  });

  const world = {
    as,
    carts,
    orders,
    store,
    databaseUrl,
    now: () => clock.now(),
    sql,
    pass: () => undefined,
    close: async () => {
      await process.close();
      await sandbox.close();
      await clock.close();
      await store.close();
      await drop();
    },
  } satisfies Inventory;

  return {
    ...world,
    sandbox,
    /** Moves the operator's clock and all that waits for a date. */
    later: async (days: number) => {
      await clock.move((now) => new Date(now.getTime() + days * 86_400_000));
      // Another instance of the clock follows within half a second.
      await wait(600);
    },
    /** Looks until it is so. */
    async until<T>(look: () => Promise<T>, reached: (found: T) => boolean): Promise<T> {
      const deadline = Date.now() + 15_000;
      for (let found = await look(); ; found = await look()) {
        if (reached(found)) return found;
        if (Date.now() > deadline) throw new Error(`Not in time: ${JSON.stringify(found, null, 2)}`);
        await wait(30);
      }
    },
    /** Ends the process and starts another one on the same database. */
    async restart(meanwhile: () => Promise<unknown>) {
      await process.close();
      await meanwhile();
      process = await launch();
    },
    /** What a provider was asked, in order. */
    calls: (provider: 'ESIM' | 'PORTING') =>
      world.sql<{ key: string; operation: string; calls: number; request: object }>(
        'select key, operation, calls, request from sandbox.provider_call where provider = ? order by created_at',
        [provider],
      ),
  };
}

export type InventoryEngine = Awaited<ReturnType<typeof startInventoryEngine>>;
