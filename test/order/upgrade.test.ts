import { randomUUID } from 'node:crypto';
import { DBOSClient } from '@dbos-inc/dbos-sdk';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrateStore } from '../../subgraphs/kit/database/migrate-store.ts';
import { AddPipelines } from '../../subgraphs/order/migrations/add-pipelines.ts';
import { CreateOrders } from '../../subgraphs/order/migrations/create-orders.ts';
import { storeOptions } from '../../subgraphs/order/store.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';
import { anOrder, add } from './given.ts';
import { startOrders, type Orders } from './order-world.ts';

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
