import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore, type Store } from '../../subgraphs/kit/database/open-store.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import type { Sweep } from '../../subgraphs/kit/sweep.ts';
import { registerListener } from '../../subgraphs/party/events/listeners/register-listener.ts';
import { startDeliverer } from '../../subgraphs/party/events/listeners/start-deliverer.ts';
import { logEvents } from '../../subgraphs/party/events/log-events.ts';
import { partyStore } from '../../subgraphs/party/store.ts';
import type { TestDatabase } from '../support/postgres.ts';
import { startReceiver, type Receiver } from './event-receiver.ts';
import { orderEvent, prepareEvents, until } from './events-world.ts';

let database: TestDatabase;
let store: Store;
let receiver: Receiver;
let answer: () => number | Promise<number>;
let deliverers: Sweep[];
beforeEach(async () => {
  database = await prepareEvents();
  store = openStore(partyStore(database.url));
  answer = () => 201;
  deliverers = [];
  receiver = await startReceiver(() => answer());
  const input = { idempotencyKey: randomUUID(), callback: receiver.url };
  await registerListener(store.em(), input, { caller: 'agent:1', isSandbox: true, now: new Date() });
});
afterEach(async () => {
  for (const deliverer of deliverers) await deliverer.close();
  await receiver.close();
  await store.close();
  await database.drop();
});

const idsOf = (events: { eventId: string }[]) => events.map(({ eventId }) => eventId);
const log = async (...states: string[]) => {
  const events = states.map((state) => orderEvent('o', state));
  const stored = events.map((event) => ({ ...event, eventTime: new Date(event.eventTime) }));
  await logEvents(store.em(), 'order', stored);
  return events;
};
const startHere = () => {
  const deliverer = startDeliverer({ store, databaseUrl: database.url, log: silentLogger });
  deliverers.push(deliverer);
  return deliverer;
};
const program = fileURLToPath(new URL('deliverer-program.ts', import.meta.url));
const startProcess = () => fork(program, [database.url], { execArgv: ['--no-warnings'] });

describe('a listener of a process that dies', () => {
  it('gets the same event again when that was sent and not noted yet, and then the others in order (kill -9)', async () => {
    const events = await log('acknowledged', 'inProgress', 'completed');
    const mortal = startProcess();
    answer = async () => {
      answer = () => 201;
      mortal.kill('SIGKILL');
      await once(mortal, 'exit');
      return 201;
    };
    await once(mortal, 'exit');
    expect(receiver.ids()).toEqual(idsOf(events.slice(0, 1)));
    const next = startProcess();
    await until(() => receiver.received.length === 4, 15_000);
    expect(receiver.ids()).toEqual(idsOf([...events.slice(0, 1), ...events]));
    next.kill('SIGKILL');
    await once(next, 'exit');
  });

  it('is taken over by another one that runs already, at the latest when that looks by itself', async () => {
    const mortal = startProcess();
    answer = async () => {
      answer = () => 201;
      mortal.kill('SIGKILL');
      await once(mortal, 'exit');
      return 201;
    };
    const [first, second] = await log('acknowledged', 'completed');
    await once(mortal, 'exit');
    startHere();
    await until(() => receiver.received.length === 3, 15_000);
    expect(receiver.ids()).toEqual(idsOf([first!, first!, second!]));
  });
});

describe('a listener of two processes', () => {
  it('gets each event once, in order', async () => {
    const both = [startHere(), startHere()];
    answer = async () => {
      await wait(10);
      return 201;
    };
    const events = [];
    for (let i = 0; i < 40; i++) {
      events.push(...(await log(String(i))));
      both[i % 2]!.nudge();
    }
    await until(() => receiver.received.length >= 40);
    await wait(300);
    expect(receiver.ids()).toEqual(idsOf(events));
  });
});
