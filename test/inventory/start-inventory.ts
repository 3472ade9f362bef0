import { randomUUID } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import { forgetDefinitions } from '../../subgraphs/kit/engine/definitions.ts';
import { createExecutor } from '../../subgraphs/kit/graph/execute.ts';
import type { Runtime } from '../../subgraphs/kit/graph/subgraph.ts';
import type { SubgraphClient } from '../../subgraphs/kit/graph/subgraph-client.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { openInventory } from '../../subgraphs/inventory/store.ts';
import { inventory } from '../../subgraphs/inventory/subgraph.ts';
import { createDatabase, prepareTemplate } from '../support/postgres.ts';
import { createCarts } from './carts.ts';
import { createOrders } from './orders.ts';

export const runtimeOn = (databaseUrl: string, now: () => Date, subgraphs: SubgraphClient): Runtime => ({
  databaseUrl,
  clock: { now },
  timeZone: 'Europe/Berlin',
  log: silentLogger,
  sandbox: true,
  subgraphs,
});

export const guest = (name: string): Viewer => ({ role: 'anonymous', tenant: 'sample', subject: name, guestKey: name });
export const customer = (customerId: string): Viewer => ({ role: 'customer', tenant: 'sample', subject: customerId, customerId });
export const service: Viewer = { role: 'service', tenant: 'sample', subject: 'checkout' };
export const agent: Viewer = { role: 'agent', tenant: 'sample', subject: 'agent-1' };
export const reviewer: Viewer = { role: 'reviewer', tenant: 'sample', subject: 'reviewer-1' };

/** The inventory alone, on a database of its own with the sample operator's pools, with a clock that tests move. */
export async function startInventory() {
  await prepareTemplate('inventory', async (url) => {
    await inventory.migrate(url);
    await inventory.seed?.(runtimeOn(url, () => new Date(), createCarts().client));
  });
  const database = await createDatabase('inventory');
  const opened = await inventoryOn(database.url);
  return {
    ...opened,
    async close() {
      await opened.close();
      await database.drop();
    },
  };
}

/** The same on a database that is there already: another process of the inventory. */
export async function inventoryOn(databaseUrl: string) {
  let time = Date.parse('2027-05-01T10:00:00Z');
  const now = () => new Date(time);
  const carts = createCarts();
  const orders = createOrders(carts.client);
  forgetDefinitions();
  const subgraph = await inventory.start(runtimeOn(databaseUrl, now, orders.client));
  const store = openInventory(databaseUrl);
  const execute = createExecutor(subgraph.schema, { name: 'inventory', log: { ...silentLogger, error: console.error } });

  const as = (viewer: Viewer) => ({
    /** The data of an operation that must not break down. */
    async send<Data>(document: string, variables: object = {}): Promise<Data> {
      const result: ExecutionResult = await execute({ document, variables }, subgraph.createContext({ viewer, traceId: 'test' }));
      if (result.errors)
        throw new Error(result.errors.map(({ message, extensions }) => `${String(extensions.code)}: ${message}`).join('; '));
      return result.data as Data;
    },
  });

  return {
    as,
    carts,
    orders,
    store,
    now,
    databaseUrl,
    sql: <Row extends object>(text: string, values: unknown[] = []) => store.em().execute<Row[]>(text, values),
    /** Moves the clock. */
    pass: (minutes: number) => void (time += minutes * 60_000),
    async close() {
      await subgraph.close();
      await store.close();
    },
  };
}

export type Inventory = Awaited<ReturnType<typeof startInventory>>;
export const newId = (): string => randomUUID();
