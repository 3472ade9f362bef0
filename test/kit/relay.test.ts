import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { Migration } from '@mikro-orm/migrations';
import { migrateStore } from '../../subgraphs/kit/database/migrate-store.ts';
import { openStore, type Store } from '../../subgraphs/kit/database/open-store.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { createOutboxEventTable, OutboxEvent, relayOutboxEvents } from '../../subgraphs/kit/events/outbox-event.entity.ts';
import { purgeOutbox } from '../../subgraphs/kit/events/outbox.ts';
import { recordEvents } from '../../subgraphs/kit/events/record-event.ts';
import { startRelays } from '../../subgraphs/kit/events/start-relays.ts';
import type { SubgraphClient } from '../../subgraphs/kit/graph/subgraph-client.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { createDatabase, prepareTemplate, type TestDatabase } from '../support/postgres.ts';

const before = 'insert into cart.outbox_event (id, event_type, entity_type, entity_id, event, event_time)';
class CreateOutbox extends Migration {
  override up() {
    this.addSql(createOutboxEventTable('cart'));
    // A row that was there before events were relayed.
    this.addSql(`${before} values (gen_random_uuid(), 'OldEvent', 'shoppingCart', 'old', '{}', '2026-01-01T00:00:00Z')`);
    this.addSql(relayOutboxEvents('cart'));
  }
}
const optionsOf = (url: string) => ({ url, schema: 'cart', entities: [OutboxEvent], migrations: [CreateOutbox] });

interface Log {
  isAway: boolean;
  calls: { eventId: string; entityId: string; customerId: string | null }[][];
  heard(): string[];
  client: SubgraphClient;
}

/** An event log that can be away, and that remembers who came. */
const createLog = (): Log => {
  const log: Log = {
    isAway: false,
    calls: [],
    heard: () => log.calls.flat().map(({ entityId }) => entityId),
    client: {
      execute: (_subgraph: string, _document: unknown, { events }: { events: Log['calls'][number] }) => {
        if (log.isAway) return Promise.reject(new Error('The log is away.'));
        log.calls.push(events);
        return Promise.resolve({ publishEvents: true });
      },
    } as unknown as SubgraphClient,
  };
  return log;
};

let database: TestDatabase;
let stores: Store[];
let running: { close(): Promise<void> }[];
let log: Log;

beforeEach(async () => {
  await prepareTemplate('relay', async (url) => void (await migrateStore(optionsOf(url))));
  database = await createDatabase('relay');
  [stores, running, log] = [[], [], createLog()];
});
afterEach(async () => {
  for (const relays of running) await relays.close();
  for (const store of stores) await store.close();
  await database.drop();
});

const open = () => {
  const store = openStore(optionsOf(database.url));
  stores.push(store);
  return store;
};
const start = (store: Store, client = log.client) => {
  const relays = startRelays([{ source: 'cart', store }], { databaseUrl: database.url, subgraphs: client, log: silentLogger });
  running.push(relays);
  return relays;
};
const event = (entityId: string, customerId?: string) => ({
  eventType: 'ShoppingCartCreateEvent',
  entityType: 'shoppingCart',
  entityId,
  customerId,
  event: { shoppingCart: { id: entityId } },
  eventTime: new Date('2027-03-01T10:00:00Z'),
});
const record = (store: Store, ...ids: string[]) =>
  store.em().transactional((em) =>
    recordEvents(
      em,
      ids.map((id) => event(id, 'anna')),
    ),
  );
const until = async (condition: () => unknown, ms = 5_000) => {
  const deadline = performance.now() + ms;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error('It did not come to that.');
    await wait(20);
  }
};
const unpublished = async (store: Store) =>
  (await store.em().execute<object[]>('select 1 from cart.outbox_event where published_at is null')).length;

describe('the relay of an outbox', () => {
  it('publishes soon after the commit, with whom it concerns, and not what was there before', async () => {
    const store = open();
    start(store);
    await wait(100);
    const since = performance.now();
    await record(store, 'one');
    await until(() => log.calls.length > 0);
    expect(performance.now() - since).toBeLessThan(1_000);
    expect(log.calls.flat()).toMatchObject([
      {
        eventType: 'ShoppingCartCreateEvent',
        entityType: 'shoppingCart',
        entityId: 'one',
        customerId: 'anna',
        correlationId: null,
      },
    ]);
    await until(async () => (await unpublished(store)) === 0);
    expect(log.heard()).toEqual(['one']);
  });

  it('keeps the order, in batches of up to 200', async () => {
    const store = open();
    const ids = Array.from({ length: 450 }, (_, i) => `cart ${i}`);
    await record(store, ...ids);
    start(store);
    await until(() => log.heard().length === ids.length);
    expect(log.heard()).toEqual(ids);
    expect(log.calls.map((call) => call.length)).toEqual([200, 200, 50]);
  });

  it('loses no event that commits after one with higher numbers', async () => {
    const store = open();
    start(store);
    let goOn: () => void = () => undefined;
    const slow = store.em().transactional(async (em) => {
      await recordEvents(em, [event('slow')]);
      await new Promise<void>((resolve) => (goOn = resolve));
    });
    await wait(50);
    await record(store, 'quick');
    await until(() => log.heard().includes('quick'));
    expect(log.heard()).toEqual(['quick']);
    goOn();
    await slow;
    await until(() => log.heard().includes('slow'));
    expect(log.heard()).toEqual(['quick', 'slow']);
  });

  it('publishes nothing of a transaction that is rolled back', async () => {
    const store = open();
    start(store);
    const failing = store.em().transactional(async (em) => {
      await recordEvents(em, [event('never')]);
      throw new Error('No.');
    });
    await expect(failing).rejects.toThrow('No.');
    await record(store, 'after');
    await until(() => log.heard().length > 0);
    expect(log.heard()).toEqual(['after']);
  });

  it('waits while the log is away, and then publishes everything in order', async () => {
    const store = open();
    log.isAway = true;
    start(store);
    await record(store, 'a');
    await wait(400);
    await record(store, 'b');
    log.isAway = false;
    await until(() => log.heard().length === 2);
    expect(log.heard()).toEqual(['a', 'b']);
  });

  it('publishes with the same ids again when it dies before it has noted that it did', async () => {
    const store = open();
    const forgetful = {
      execute: async (...call: Parameters<SubgraphClient['execute']>) => {
        await log.client.execute(...call);
        throw new Error('The answer was lost.');
      },
    } as SubgraphClient;
    const first = start(store, forgetful);
    await record(store, 'a');
    await until(() => log.calls.length === 1);
    await first.close();
    start(open());
    await until(() => log.calls.length === 2);
    expect(log.calls[1]).toEqual(log.calls[0]);
  });

  it('of two processes one is at work at a time', async () => {
    const [one, two] = [open(), open()];
    let atOnce = 0;
    let most = 0;
    const slow = {
      execute: async (...call: Parameters<SubgraphClient['execute']>) => {
        most = Math.max(most, ++atOnce);
        await wait(20);
        atOnce--;
        return log.client.execute(...call);
      },
    } as SubgraphClient;
    start(one, slow);
    start(two, slow);
    const ids = Array.from({ length: 30 }, (_, i) => `cart ${i}`);
    for (const [i, id] of ids.entries()) {
      await record(i % 2 ? one : two, id);
      await wait(15);
    }
    await until(async () => (await unpublished(one)) === 0);
    expect(log.heard()).toEqual(ids);
    expect(most).toBe(1);
  });

  it('costs whoever commits nothing, many commits few statements, and idle times hardly any', async () => {
    const store = open();
    start(store);
    await record(store, 'warm');
    await until(async () => (await unpublished(store)) === 0);
    const own = await countStatements(() => record(store, 'own'));
    expect(own.statements).toHaveLength(1);
    await until(async () => (await unpublished(store)) === 0);
    await wait(300);
    const commits = 50;
    const all = await countStatements(
      async () => {
        for (let i = 0; i < commits; i++) await record(store, `many ${i}`);
        await wait(800);
      },
      { wholeProcess: true },
    );
    expect(await unpublished(store)).toBe(0);
    expect(all.statements.length - commits).toBeLessThan(commits / 2);
    const idle = await countStatements(() => wait(1_500), { wholeProcess: true });
    expect(idle.statements.length).toBeLessThanOrEqual(1);
  });

  it('forgets what was published before a date, and only that', async () => {
    const store = open();
    start(store);
    await record(store, 'kept');
    await until(async () => (await unpublished(store)) === 0);
    await purgeOutbox(store.em(), new Date('2027-01-01T00:00:00Z'));
    const rows = await store.em().execute<{ entity_id: string }[]>('select entity_id from cart.outbox_event');
    expect(rows).toEqual([{ entity_id: 'kept' }]);
  });
});
