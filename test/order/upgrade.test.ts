import { randomUUID } from 'node:crypto';
import { DBOSClient } from '@dbos-inc/dbos-sdk';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrateStore } from '../../subgraphs/kit/database/migrate-store.ts';
import { AddPipelines } from '../../subgraphs/order/migrations/add-pipelines.ts';
import { CreateOrders } from '../../subgraphs/order/migrations/create-orders.ts';
import { storeOptions } from '../../subgraphs/order/store.ts';
import { AddBackendProfiles } from '../../subgraphs/order/migrations/add-backend-profiles.ts';
import { AddQuotes } from '../../subgraphs/order/migrations/add-quotes.ts';
import { IndexLinesWithoutProduct } from '../../subgraphs/order/migrations/index-lines-without-product.ts';
import { order } from '../../subgraphs/order/subgraph.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';
import { anOrder, add } from './given.ts';
import { asking } from './asking.ts';
import { agent, startOrders, type Orders } from './order-world.ts';

describe('orders of the version without pipelines', () => {
  let database: TestDatabase;
  let sql: pg.Client;

  beforeAll(async () => {
    database = await createDatabase();
    sql = new pg.Client({ connectionString: database.url });
    await sql.connect();
  });
  afterAll(async () => {
    await sql?.end();
    await database?.drop();
  });

  it('keep their tasks, in their order, and the errors of then', async () => {
    const options = storeOptions(database.url);
    await migrateStore({ ...options, migrations: [CreateOrders] });
    const orderId = randomUUID();
    await sql.query(
      `insert into ordering.product_order (id, external_id, state, version, customer_id, cart_id, order_date)
       values ($1, 'process', 'held', 5, 'customer-1', 'cart', now())`,
      [orderId],
    );
    await sql.query(
      `insert into ordering.order_item (order_id, id, position, action, state, quantity, characteristics, prices, relationships)
       values ($1, 'plan', 0, 'add', 'held', 1, '[]', '[]', '[]')`,
      [orderId],
    );
    const tasks = [
      ['prepareProduct', 'plan', 'completed', null],
      ['configureService', 'plan', 'hold', 'It said no.'],
      ['completeProduct', 'plan', 'new', null],
      ['notifyCustomer', null, 'new', null],
    ] as const;
    for (const [position, [kind, itemId, state, lastError]] of tasks.entries())
      await sql.query(
        `insert into ordering.fulfilment_task (id, order_id, position, kind, item_id, state, attempts, last_error)
         values (gen_random_uuid(), $1, $2, $3, $4, $5, 1, $6)`,
        [orderId, position, kind, itemId, state, lastError],
      );

    await migrateStore({ ...options, migrations: [CreateOrders, AddPipelines] });
    const { rows } = await sql.query(
      `select kind, key, provider, api, jsonb_array_length(depends_on) as after, compensates_with as undo, last_error as error
         from ordering.fulfilment_task order by position`,
    );
    expect(rows).toEqual([
      {
        kind: 'prepareProduct',
        key: 'prepareProduct',
        provider: 'inventory',
        api: 'TMF637',
        after: 0,
        undo: 'discardProduct',
        error: null,
      },
      {
        kind: 'configureService',
        key: 'configureService',
        provider: 'serviceActivation',
        api: 'TMF640',
        after: 1,
        undo: 'restoreService',
        error: { provider: 'serviceActivation', code: 'UNKNOWN', message: 'It said no.', retryable: false },
      },
      {
        kind: 'completeProduct',
        key: 'completeProduct',
        provider: 'inventory',
        api: 'TMF637',
        after: 2,
        undo: null,
        error: null,
      },
      {
        kind: 'notifyCustomer',
        key: 'notifyCustomer',
        provider: 'notification',
        api: 'TMF681',
        after: 3,
        undo: null,
        error: null,
      },
    ]);
  });
});

describe('a fulfilment that the version without pipelines began', () => {
  let orders: Orders;

  beforeAll(async () => {
    orders = await startOrders();
  });
  afterAll(async () => {
    await orders?.close();
  });

  it('goes on from what the store says', async () => {
    const orderId = await orders.given(anOrder([add('plan')]));
    const client = await DBOSClient.create({ systemDatabaseUrl: orders.databaseUrl });
    await client.enqueue(
      { workflowName: 'fulfilOrder', queueName: 'order.dated-orders', workflowID: `fulfil:${orderId}` },
      orderId,
    );
    await client.destroy();
    await orders.until(orderId, ({ state }) => state === 'COMPLETED');
  });
});

describe('an order of the version without parts', () => {
  const before = [CreateOrders, AddPipelines, IndexLinesWithoutProduct, AddBackendProfiles, AddQuotes];
  let orders: Orders;

  afterEach(async () => {
    await orders?.close();
  });

  it('goes on: lines it held back for their dates have become parts of those dates', async () => {
    const database = await createDatabase();
    const sql = new pg.Client({ connectionString: database.url });
    await sql.connect();
    await migrateStore({ ...storeOptions(database.url), migrations: before });
    const orderId = randomUUID();
    await sql.query(
      `insert into ordering.product_order (id, external_id, state, version, customer_id, cart_id, order_date)
       values ($1, 'process', 'inProgress', 5, 'customer-1', gen_random_uuid(), now())`,
      [orderId],
    );
    const dates = { now: null, later: "now() + interval '1 day'", extra: null, last: "now() + interval '3 days'" };
    const taskIds = new Map(Object.keys(dates).map((line) => [line, randomUUID()]));
    for (const [position, [line, date]] of Object.entries(dates).entries()) {
      const isBegun = line === 'now';
      await sql.query(
        `insert into ordering.order_item (order_id, id, position, action, state, quantity, name, product_offering_id, product_specification_id,
           characteristics, prices, relationships, requested_start_date)
         values ($1, $2, $3, 'add', $4, 1, $2, 'po', 'ps', '[]', '[]', '[]', ${date ?? 'null'})`,
        [orderId, line, position, isBegun ? 'inProgress' : 'acknowledged'],
      );
      // The third line needs the second one, and so waits for its date.
      const dependsOn = line === 'extra' ? [taskIds.get('later')] : [];
      await sql.query(
        `insert into ordering.fulfilment_task (id, order_id, position, key, kind, item_id, provider, api, state, attempts, depends_on,
           compensates_with)
         values ($1, $2, $3, $4, 'prepareProduct', $5, 'inventory', 'TMF637', $6, 0, $7, 'discardProduct')`,
        [taskIds.get(line), orderId, position, `${line}:prepare`, line, isBegun ? 'active' : 'new', JSON.stringify(dependsOn)],
      );
    }
    await order.migrate(database.url);
    await sql.end();

    orders = await startOrders({ database });
    const client = await DBOSClient.create({ systemDatabaseUrl: database.url });
    const workflow = { workflowName: 'fulfilment', queueName: 'order.dated-orders', workflowID: `fulfilment:${orderId}` };
    await client.enqueue(workflow, orderId);
    await client.destroy();
    await orders.until(orderId, ({ state }) => state === 'COMPLETED');
    const wholeId = await orders.wholeOf(orderId);
    const linesOfParts = async () =>
      (await orders.readWhole(wholeId))!.parts.map(({ state, items }) => [state, ...items.map(({ id }) => id)]);
    expect(await linesOfParts()).toEqual([
      ['COMPLETED', 'now'],
      ['ACKNOWLEDGED', 'later', 'extra'],
      ['ACKNOWLEDGED', 'last'],
    ]);
    await orders.ask(agent, 'moveClock', { input: { bySeconds: 90_000 } });
    expect((await linesOfParts()).map(([state]) => state)).toEqual(['COMPLETED', 'COMPLETED', 'ACKNOWLEDGED']);
    await orders.ask(agent, 'moveClock', { input: { bySeconds: 3 * 86_400 } });
    expect(await orders.readWhole(wholeId)).toMatchObject({ state: 'COMPLETED' });
  });

  it.each([
    ['whole', ['only'], [['COMPLETED', 'only']]],
    [
      'in part',
      ['one'],
      [
        ['ACKNOWLEDGED', 'other'],
        ['COMPLETED', 'one'],
      ],
    ],
  ])('can be moved to an earlier date while it waits, %s', async (_how, moving, expected) => {
    const database = await createDatabase();
    const sql = new pg.Client({ connectionString: database.url });
    await sql.connect();
    await migrateStore({ ...storeOptions(database.url), migrations: before });
    const orderId = randomUUID();
    await sql.query(
      `insert into ordering.product_order (id, external_id, state, version, customer_id, cart_id, order_date, requested_start_date)
       values ($1, 'process', 'acknowledged', 1, 'customer-1', gen_random_uuid(), now(), now() + interval '9 days')`,
      [orderId],
    );
    for (const [position, line] of expected.flatMap(([, ...lines]) => lines).entries()) {
      await sql.query(
        `insert into ordering.order_item (order_id, id, position, action, state, quantity, name, product_offering_id,
           product_specification_id, characteristics, prices, relationships)
         values ($1, $2, $3, 'add', 'acknowledged', 1, $2, 'po', 'ps', '[]', '[]', '[]')`,
        [orderId, line, position],
      );
      await sql.query(
        `insert into ordering.fulfilment_task (id, order_id, position, key, kind, item_id, provider, api, state, attempts, depends_on)
         values (gen_random_uuid(), $1, $3, $2 || ':prepare', 'prepareProduct', $2, 'inventory', 'TMF637', 'new', 0, '[]')`,
        [orderId, line, position],
      );
    }
    await order.migrate(database.url);
    await sql.end();

    orders = await startOrders({ database });
    const { reschedule, untilRequest } = asking(() => orders);
    const requestedStartDate = { instant: new Date(Date.now() + 3 * 86_400_000).toISOString() };
    const { request } = await reschedule(orderId, { itemIds: moving, requestedStartDate });
    await untilRequest(request!.id, 'DONE');
    await orders.ask(agent, 'moveClock', { input: { bySeconds: 4 * 86_400 } });
    const { parts } = await orders.untilWhole(orderId, (whole) => whole.parts.some(({ state }) => state === 'COMPLETED'));
    expect(parts.map(({ state, items }) => [state, ...items.map(({ id }) => id)])).toEqual(expected);
  });
});
