import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import pg from 'pg';
import { openSandbox } from '../../subgraphs/kit/sandbox/sandbox.ts';
import { loadGraphProcess, type Death, type GraphProcess } from '../support/graph-process.ts';
import { loadSampleOperator } from '../support/graph.ts';
import { createDatabase, prepareTemplate } from '../support/postgres.ts';
import { documents, type Submitted, type Whole } from './documents.ts';
import { anOrder, device } from './given.ts';
import type { Asked, Request } from './request-documents.ts';

let database: Awaited<ReturnType<typeof createDatabase>>;
let sandbox: Awaited<ReturnType<typeof openSandbox>>;
let sql: pg.Client;
let graph: GraphProcess;
let next: ReturnType<typeof loadGraphProcess>;

const start = async () => {
  const loaded = await next;
  next = loadGraphProcess();
  graph = await loaded.start(database.url);
};

beforeAll(async () => {
  await prepareTemplate('graph', loadSampleOperator);
  database = await createDatabase('graph');
  next = loadGraphProcess();
  await start();
  sandbox = await openSandbox(database.url);
  sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
});
afterAll(async () => {
  await Promise.all([graph?.kill(), next?.then((one) => one.kill())]);
  await Promise.all([sandbox?.close(), sql?.end()]);
  await database?.drop();
});

const ask = async <T>(document: keyof typeof documents, variables: object): Promise<T> => {
  const data: unknown = await graph.subgraphs.execute('order', parse(documents[document]), variables as never);
  return Object.values(data as object)[0] as T;
};
const until = async <T>(read: () => Promise<T>, reached: (found: T) => boolean): Promise<T> => {
  for (let n = 0; n < 400; n++) {
    const found = await read();
    if (reached(found)) return found;
    await wait(50);
  }
  throw new Error(`Not in time: ${JSON.stringify(await read())}`);
};
const whole = (id: string) => ask<Whole>('whole', { id });

/** A phone that is held before its delivery. */
const held = async () => {
  const { customerOrder } = await ask<Submitted>('submit', { input: anOrder([device('phone')]) });
  const { id, parts } = customerOrder!;
  await sandbox.faults.inject({
    provider: 'DELIVERY',
    operation: 'ship',
    kind: 'REFUSE',
    times: 1,
    delayMs: 0,
    match: parts[0]!.id,
  });
  await ask('start', { customerOrderId: id });
  await until(
    () => whole(id),
    ({ state }) => state === 'HELD',
  );
  return { id, partId: parts[0]!.id };
};
const effects = async (partId: string) => {
  const { rows } = await sql.query<{ call: string }>(
    `select operation || ' ' || calls as call from sandbox.provider_call where starts_with(key, $1) order by created_at`,
    [partId],
  );
  return rows.map(({ call }) => call);
};

const deaths: Death[] = [
  { step: 'review', moment: 'acted' },
  { step: 'carryOut', moment: 'acted' },
  { step: 'carryOut', moment: 'recorded' },
  { step: 'UNDO SHIP_GOODS phone', moment: 'acted' },
  { step: 'UNDO PREPARE_PRODUCT phone', moment: 'acted' },
];

describe('a process that is killed while a line is cancelled', () => {
  it.each(deaths)('leaves nothing behind, nothing done twice: %j', async (death) => {
    const { id, partId } = await held();
    await graph.dieAt(death);
    const input = { idempotencyKey: randomUUID(), customerOrderId: id, reason: 'Changed my mind.' };
    const { died } = graph;
    const asked = await ask<Asked>('cancel', { input }).catch(() => undefined);
    await died;
    await start();
    // Nobody knows whether it was heard: it is said again.
    const again = await ask<Asked>('cancel', { input });
    expect(again).toMatchObject({ __typename: 'RequestOrderCancellationSuccess' });
    if (asked) expect(again.request?.id).toBe(asked.request?.id);
    await until(
      () => whole(id),
      ({ state }) => state === 'CANCELLED',
    );
    await until(
      () => ask<Request>('request', { id: again.request!.id }),
      ({ state }) => state === 'DONE',
    );
    const calls = await effects(partId);
    expect(calls.map((call) => call.split(' ')[0])).toEqual(['reserve', 'recall', 'release']);
    const { rows } = await sql.query(
      `select p.status from ordering.order_item i join inventory.product p on p.id = i.product_id::uuid where i.order_id = $1`,
      [partId],
    );
    expect(rows).toEqual([{ status: 'cancelled' }]);
  });
});
