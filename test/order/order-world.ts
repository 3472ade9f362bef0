import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Kind } from 'graphql';
import pg from 'pg';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import { Closers } from '../../subgraphs/kit/graph/closers.ts';
import { startSubgraphs } from '../../subgraphs/kit/graph/start-subgraphs.ts';
import type { SubgraphClient } from '../../subgraphs/kit/graph/subgraph-client.ts';
import { SubgraphError } from '../../subgraphs/kit/graph/subgraph-error.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { openSandbox } from '../../subgraphs/kit/sandbox/sandbox.ts';
import { consoleLogger, silentLogger } from '../../subgraphs/kit/logger.ts';
import { order } from '../../subgraphs/order/subgraph.ts';
import { createDatabase, prepareTemplate, type TestDatabase } from '../support/postgres.ts';
import { documents, type Decided, type Order, type Submitted, type Whole } from './documents.ts';

export const service: Viewer = { role: 'service', tenant: 'sample', subject: 'service' };
export const agent: Viewer = { role: 'agent', tenant: 'sample', subject: 'agent:1' };
export const customer = (customerId: string): Viewer => ({ role: 'customer', tenant: 'sample', subject: customerId, customerId });

export type Decision = 'retryTask' | 'skipTask' | 'completeTask' | 'abandonTask';

export interface Report {
  processId: string;
  orderId: string;
  state: string;
  sequence: number;
  failedItemIds: string[];
  billingAccountId: string | null;
  tasks: {
    name: string;
    state: string;
    attempts: number;
    startedAt: string | null;
    completedAt: string | null;
    lastError: string | null;
  }[];
}

interface Call {
  operation: string;
  input: {
    key: string;
    orderItemId: string;
    customerId?: string;
    productId?: string;
    relationships?: { type: string; productId: string }[];
  };
  productId: string;
}

/** A product as the inventory tells those who want to end it. */
export interface ExistingProduct {
  id: string;
  name: string;
  status: string;
  version: number;
  productOffering: { id: string };
  productSpecification: { id: string };
  billingAccount: { id: string } | null;
  relationships: { type: string; product: { id: string } }[];
}

/** An inventory that does each thing once per key, and a checkout that listens. */
export function createNeighbours() {
  const products = new Map<string, string>();
  const done = new Map<string, Call>();
  const reports: Report[] = [];
  const failing = new Map<string, string>();
  const answers = new Map<string, (variables: Record<string, unknown>) => object>();
  const inService: ExistingProduct[] = [];

  const prepare = (key: string) => {
    const id = products.get(key) ?? randomUUID();
    products.set(key, id);
    return id;
  };

  const answer = (operation: string, variables: { input?: Call['input']; productId?: string; billingAccountId?: string }) => {
    const own = answers.get(operation);
    if (own) return own(variables);
    if (operation === 'ReportFulfilment') return { reportFulfilment: reports.push(variables.input as unknown as Report) > 0 };
    if (operation === 'ProductToday' || operation === 'ProductPrices') return { productsForOrder: [] };
    if (operation === 'ProductsToEnd') return { productsForOrder: inService };
    const input = variables.input ?? { key: variables.productId ?? '', orderItemId: '' };
    const effect = `${operation} ${input.key}`;
    const id = operation === 'OpenBillingAccount' || operation === 'OnboardCustomer' ? `made for ${input.key}` : undefined;
    const productId = operation === 'PrepareProduct' ? prepare(input.key) : String(variables.productId ?? input.productId);
    if (!done.has(effect)) done.set(effect, { operation, input, productId });
    return {
      [operation.charAt(0).toLowerCase() + operation.slice(1)]: operation === 'DiscardProduct' || { id: id ?? productId },
    };
  };

  const client: SubgraphClient = {
    execute: (subgraph, document, variables) => {
      const definition = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      const operation = definition?.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? '') : '';
      const code = failing.get(operation);
      if (code) return Promise.reject(new SubgraphError(subgraph, [{ message: 'told to fail', extensions: { code } }]));
      return Promise.resolve(answer(operation, variables as never) as never);
    },
  };
  return {
    client,
    reports,
    /** Products that the inventory knows of. */
    inService,
    /** What a neighbour says to an operation, instead of what it would. */
    answers,
    /** What the inventory was made to do, each thing once, in order. */
    effects: () => [...done.values()],
    /** Makes an operation of a neighbour fail until told otherwise. */
    fail: (operation: string, code: string | undefined) => void (code ? failing.set(operation, code) : failing.delete(operation)),
  };
}

export interface OrderWorldOptions {
  /** The real one when absent. */
  clock?: Clock;
  timeZone?: string;
  /** One of its own when absent. */
  database?: TestDatabase;
}

/** The order subgraph with its engine on a database of its own; the inventory and the checkout are pretended. */
const createOrderDatabase = async () => {
  await prepareTemplate('order', (url) => order.migrate(url));
  return createDatabase('order');
};

export async function startOrders({
  clock = { now: () => new Date() },
  timeZone = 'Europe/Berlin',
  database: given,
}: OrderWorldOptions = {}) {
  const database = given ?? (await createOrderDatabase());
  const log = { ...silentLogger, error: consoleLogger.error };
  const neighbours = createNeighbours();
  const launch = async () => {
    const closers = new Closers(log);
    const { url: databaseUrl } = database;
    const options = {
      modules: [order],
      databaseUrl,
      role: 'order',
      clock,
      timeZone,
      log,
      sandbox: true,
      elsewhere: neighbours.client,
    };
    const hosted = await startSubgraphs({ ...options, onLost: log.error }, closers);
    return { subgraph: hosted.get('order')!, close: () => closers.close() };
  };
  let process = await launch();
  const sandbox = await openSandbox(database.url);
  const sql = new pg.Client({ connectionString: database.url });
  await sql.connect();

  const ask = async <T>(viewer: Viewer, document: keyof typeof documents, variables: object): Promise<T> => {
    const result = await process.subgraph.call({ document: documents[document], variables }, { viewer, traceId: 'test' });
    if (result.errors) throw new Error(JSON.stringify(result.errors));
    return Object.values(result.data ?? {})[0] as T;
  };
  const submit = (input: object) => ask<Submitted>(service, 'submit', { input });
  const read = (orderId: string, viewer: Viewer = agent) => ask<Order | null>(viewer, 'order', { id: orderId });
  const readWhole = (id: string, viewer: Viewer = agent) => ask<Whole | null>(viewer, 'whole', { id });
  /** Of a part: its customer order. */
  const wholeOf = async (orderId: string) => (await read(orderId))?.parent.id ?? orderId;
  /** Starts a customer order, or the one that a part belongs to. */
  const start = async (orderId: string) => ask<boolean>(service, 'start', { customerOrderId: await wholeOf(orderId) });

  const inTime = async <T>(look: () => Promise<T | null>, reached: (found: T) => boolean): Promise<T> => {
    const deadline = Date.now() + 15_000;
    while (Date.now() < deadline) {
      const found = await look();
      if (found && reached(found)) return found;
      await wait(30);
    }
    throw new Error(`Not in time: ${JSON.stringify(await look(), null, 2)}`);
  };
  const until = (orderId: string, reached: (found: Order) => boolean) => inTime(() => read(orderId), reached);

  /** What an agent decides; each time with a key of its own unless one is given. */
  const decide = (action: Decision, taskId: string, more: { key?: string; reason?: string | null; viewer?: Viewer } = {}) =>
    ask<Decided>(more.viewer ?? agent, action, {
      input: {
        idempotencyKey: more.key ?? randomUUID(),
        taskId,
        reason: more.reason === undefined ? 'Looked into it.' : more.reason,
      },
    });

  return {
    ...neighbours,
    sandbox,
    databaseUrl: database.url,
    decide,
    ask,
    submit,
    read,
    readWhole,
    wholeOf,
    start,
    query: async <Row extends object>(text: string, values: unknown[] = []) => (await sql.query<Row>(text, values)).rows,
    /** Submits an order that must be accepted; answers its first part. */
    async given(input: object): Promise<string> {
      const submitted = await submit(input);
      if (!submitted.order) throw new Error(JSON.stringify(submitted.problems));
      return submitted.order.id;
    },
    /** The same; answers the customer order. */
    async givenWhole(input: object): Promise<Whole> {
      const { customerOrder, problems } = await submit(input);
      const found = customerOrder && (await readWhole(customerOrder.id));
      if (!found) throw new Error(JSON.stringify(problems));
      return found;
    },
    until,
    untilWhole: (customerOrderId: string, reached: (found: Whole) => boolean) =>
      inTime(() => readWhole(customerOrderId), reached),
    /** Fulfilled to the end, the customer told. */
    async finished(orderId: string): Promise<Order> {
      await start(orderId);
      return until(orderId, ({ state, tasks }) => state === 'COMPLETED' && tasks.every((task) => task.state === 'COMPLETED'));
    },
    /** Ends the process and starts another one on the same database. */
    async restart(meanwhile: () => Promise<unknown> = () => Promise.resolve()) {
      await process.close();
      await meanwhile();
      process = await launch();
    },
    async close() {
      await sql.end();
      await sandbox.close();
      await process.close();
      await database.drop();
    },
  };
}

export type Orders = Awaited<ReturnType<typeof startOrders>>;
