import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '../support/postgres.ts';
import { startReceiver, type Receiver } from './event-receiver.ts';
import { orderEvent, prepareEvents, startEvents, until, type EventPage, type EventsWorld } from './events-world.ts';
import { customer, reviewer } from './party-world.ts';

let database: TestDatabase;
let world: EventsWorld;
let receivers: Receiver[] = [];
beforeAll(async () => {
  database = await prepareEvents();
  world = await startEvents(database.url);
});
afterEach(async () => {
  for (const { id } of await world.ask<{ id: string }[]>('listeners')) await world.ask('unregisterListener', { id });
  for (const receiver of receivers) await receiver.close();
  receivers = [];
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const receive = async (...answer: Parameters<typeof startReceiver>) => {
  const receiver = await startReceiver(...answer);
  receivers.push(receiver);
  return receiver;
};
const idsOf = (events: { eventId: string }[]) => events.map(({ eventId }) => eventId);
const states = (orderId: string, ...of: string[]) => of.map((state) => orderEvent(orderId, state));

describe('a listener', () => {
  it('is told within two seconds of what happens from then on, signed, in the envelope of TMF630', async () => {
    const receiver = await receive();
    await world.publish(orderEvent('before', 'completed'));
    const { listener, secret } = await world.register(receiver.url);
    const facts = { productOrder: { id: 'o1', state: 'completed' }, fieldPath: 'productOrderItem.state' };
    const event = orderEvent('o1', 'completed', { correlationId: 'process-1', event: facts });
    const since = performance.now();
    await world.publish(event);
    await until(() => receiver.received.length > 0);
    expect(performance.now() - since).toBeLessThan(2_000);
    const [{ headers, text, body } = {}] = receiver.received;
    expect(body).toEqual({
      eventId: event.eventId,
      eventTime: '2027-03-01T10:00:00.000Z',
      eventType: 'ProductOrderStateChangeEvent',
      correlationId: 'process-1',
      fieldPath: 'productOrderItem.state',
      domain: 'order',
      event: { productOrder: { id: 'o1', state: 'completed' } },
    });
    expect(headers?.['x-signature']).toBe(
      `sha256=${createHmac('sha256', secret)
        .update(text ?? '')
        .digest('hex')}`,
    );
    expect(headers?.['content-type']).toContain('application/json');
    const page = await world.ask<EventPage>('events', { filter: { entityId: 'o1' } });
    await until(async () => (await world.listener(listener.id))?.delivered === page.edges[0]?.cursor);
  });

  it('gets the events of each entity in order, one at a time, and those of its filter only', async () => {
    let atOnce = 0;
    let most = 0;
    const receiver = await receive(async () => {
      most = Math.max(most, ++atOnce);
      await wait(5);
      atOnce--;
      return 204;
    });
    await world.register(receiver.url, { eventTypes: ['ProductOrderStateChangeEvent'] });
    const [a, b] = [states('oa', 'acknowledged', 'inProgress', 'completed'), states('ob', 'acknowledged', 'failed')];
    const other = orderEvent('p', 'active', { eventType: 'ProductStateChangeEvent', entityType: 'product' });
    await Promise.all([world.publish(...a), world.publish(...b), world.publish(other)]);
    await until(() => receiver.received.length === 5);
    await wait(200);
    const told = (id: string) =>
      receiver.received.filter(({ body }) => body.event.productOrder?.id === id).map(({ body }) => body.eventId);
    expect([told('oa'), told('ob')]).toEqual([idsOf(a), idsOf(b)]);
    expect(receiver.received).toHaveLength(5);
    expect(most).toBe(1);
  });

  it('that is down is tried again after growing waits, shows why, and then gets everything in order', async () => {
    let isDown = true;
    const receiver = await receive(() => (isDown ? 503 : 201));
    const { listener } = await world.register(receiver.url);
    const events = states('down', 'acknowledged', 'inProgress', 'completed');
    await world.publish(...events);
    await until(async () => (await world.listener(listener.id))?.failures === 2);
    const failing = await world.listener(listener.id);
    expect(failing).toMatchObject({ failures: 2, lastError: 'It answered 503.' });
    const waiting = Date.parse(failing?.nextTryAt ?? '') - Date.now();
    expect(waiting).toBeGreaterThan(1_000);
    expect(waiting).toBeLessThan(2_500);
    isDown = false;
    await until(() => new Set(receiver.ids()).size === 3, 8_000);
    // The first one three times, always with the same id.
    expect(receiver.ids()).toEqual([events[0], events[0], ...events].map((event) => event?.eventId));
    await until(async () => (await world.listener(listener.id))?.failures === 0);
    expect(await world.listener(listener.id)).toMatchObject({ failures: 0, lastError: null, nextTryAt: null });
  });

  it('that does not answer, or is not there, keeps no other waiting', async () => {
    const silent = await receive(() => new Promise<number>(() => undefined));
    const gone = await startReceiver();
    await gone.close();
    const receiver = await receive();
    await world.register(silent.url);
    const { listener } = await world.register(gone.url);
    await world.register(receiver.url);
    const events = states('others', 'acknowledged', 'completed');
    await world.publish(...events);
    await until(() => receiver.received.length === 2, 2_000);
    await until(async () => (await world.listener(listener.id))?.failures);
    expect(await world.listener(listener.id)).toMatchObject({ lastError: 'It cannot be reached: ECONNREFUSED.' });
    expect(silent.received).toHaveLength(1);
  });

  it('that sends us elsewhere is not followed', async () => {
    const receiver = await receive(() => 307);
    const { listener } = await world.register(receiver.url);
    await world.publish(orderEvent('redirect', 'completed'));
    await until(async () => (await world.listener(listener.id))?.failures);
    expect(await world.listener(listener.id)).toMatchObject({ delivered: listener.delivered, lastError: 'It answered 307.' });
  });

  it('gets events again from any cursor, with the same ids', async () => {
    const receiver = await receive();
    const { listener } = await world.register(receiver.url, { entityId: 'again' });
    const events = states('again', 'acknowledged', 'inProgress', 'completed');
    await world.publish(...events);
    await until(() => receiver.received.length === 3);
    const { edges } = await world.ask<EventPage>('events', { filter: { entityId: 'again' } });
    await until(async () => (await world.listener(listener.id))?.delivered === edges[2]?.cursor);
    await world.ask('replayEvents', { id: listener.id, after: edges[0]?.cursor });
    await until(() => receiver.received.length === 5);
    expect(receiver.ids()).toEqual(idsOf([...events, ...events.slice(1)]));
    await until(async () => (await world.listener(listener.id))?.delivered === edges[2]?.cursor);
    await world.ask('replayEvents', { id: listener.id });
    await until(() => receiver.received.length === 8);
    expect(receiver.ids().slice(5)).toEqual(idsOf(events));
    expect(await world.ask('replayEvents', { id: randomUUID() })).toBeNull();
  });

  it('is told nothing more once it has ended', async () => {
    const receiver = await receive();
    const { listener } = await world.register(receiver.url);
    expect(await world.ask('unregisterListener', { id: listener.id })).toBe(true);
    expect(await world.ask('unregisterListener', { id: listener.id })).toBe(false);
    await world.publish(orderEvent('ended', 'completed'));
    await wait(500);
    expect(receiver.received).toEqual([]);
    expect(await world.listener(listener.id)).toBeUndefined();
  });
});

describe('registering a listener', () => {
  it('is done once per key, with the same answer, and never shows the secret again', async () => {
    const key = randomUUID();
    const first = await world.register('http://127.0.0.1:9/', undefined, key);
    expect(first.secret.length).toBeGreaterThan(40);
    expect(await world.register('http://127.0.0.1:9/', undefined, key)).toEqual(first);
    expect(await world.register('http://127.0.0.1:8/', undefined, key)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(JSON.stringify(await world.ask('listeners'))).not.toContain(first.secret);
    const kept = await world.store.em().execute('select * from party.idempotency_record');
    const recorded = await world.store.em().execute('select * from party.outbox_event');
    expect(JSON.stringify([kept, recorded])).not.toContain(first.secret);
  });

  it.each([
    'http://example.com/events',
    'http://10.0.0.1/',
    'https://10.0.0.1/',
    'https://192.168.1.1/',
    'https://127.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[fd00::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[3fff::1]/',
    'https://[5f00::1]/',
    'https://0x7f.1/',
    'https://localhost/',
    'https://user:password@example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'nonsense',
  ])('refuses the address %s', async (callback) => {
    expect(await world.register(callback)).toMatchObject({ code: 'INVALID_VALUE', path: ['input', 'callback'] });
  });

  it('takes https addresses, and http on this machine', async () => {
    for (const callback of ['https://example.com/events?x=1', 'http://localhost:1/', 'http://127.0.0.1:1/', 'http://[::1]:1/'])
      expect(await world.register(callback)).toMatchObject({ __typename: 'RegisterListenerSuccess', listener: { callback } });
  });

  it('refuses a short key and an impossible filter', async () => {
    expect(await world.register('https://example.com/', undefined, 'short')).toMatchObject({ path: ['input', 'idempotencyKey'] });
    const filter = { eventTypes: [] };
    expect(await world.register('https://example.com/', filter)).toMatchObject({ path: ['input', 'filter', 'eventTypes'] });
  });

  it('is for agents and services', async () => {
    for (const viewer of [customer('anna'), reviewer]) {
      await expect(world.ask('listeners', {}, viewer)).rejects.toThrow('agents');
      await expect(world.ask('unregisterListener', { id: randomUUID() }, viewer)).rejects.toThrow('agents');
      await expect(world.ask('replayEvents', { id: randomUUID() }, viewer)).rejects.toThrow('agents');
    }
  });
});
