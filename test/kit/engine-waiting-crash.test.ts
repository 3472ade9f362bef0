import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';
import { killMachines, startMachine, type Machine } from './engine-processes.ts';
import { SHOP_TABLES } from './engine-shop.ts';
import type { Moment } from './engine-worker.ts';

let database: TestDatabase;
let sql: pg.Client;

beforeAll(async () => {
  database = await createDatabase();
  sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  await sql.query(SHOP_TABLES);
});

afterAll(async () => {
  killMachines();
  await sql?.end();
  await database?.drop();
});

async function texts(query: string, id: string) {
  const { rows } = await sql.query<{ text: string }>(query, [id]);
  return rows.map(({ text }) => text);
}
const effects = (id: string) =>
  texts('select act as text from shop.effect where process_id = $1 group by act order by min(id)', id);
const entries = (id: string) => texts('select text from shop.entry where process_id = $1 order by id', id);
const answer = (id: string) => sql.query('insert into shop.answer values ($1)', [id]);
const machine = (executorId: string, dieAt?: Moment) =>
  startMachine({ databaseUrl: database.url, executorId, ...(dieAt && { dieAt }) });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One that is alone dies, and the next one takes its work over. */
async function inherit(victim: Machine, title: string): Promise<Machine> {
  await victim.gone;
  return machine(`heir of ${title}`);
}

async function ended(on: Machine, id: string) {
  for (;;) {
    const outcome = await on.outcome(id);
    if (outcome?.state !== 'waiting') return outcome;
    await pause(50);
  }
}

const completed = (id: string) => ({ state: 'completed', result: { orderId: `order ${id}`, receipt: `${id}:capture` } });
const ALL_ACTS = ['reserve', 'authorize', 'capture'];

describe('a machine that is killed while a process begins to wait', () => {
  it.each([
    ['before the record that it waits', { when: 'unrecorded', step: 'authorize' }],
    ['after that record', { when: 'recorded', step: 'authorize' }],
    ['before the next run is set down', { when: 'before', step: 'park' }],
    ['after the next run is set down', { when: 'after', step: 'park' }],
    ['before it heeds a wake', { when: 'unrecorded', step: 'heed wake' }],
    ['after it heeded a wake', { when: 'recorded', step: 'heed wake' }],
    ['before the run ends', { when: 'before', step: 'end' }],
  ] as const)('%s: it waits, and goes on when it is woken', async (title, dieAt) => {
    const victim = await machine(`victim ${title}`, dieAt);
    await victim.start(title, { item: 'phone', ask: { step: 'authorize', seconds: 600 } }).catch(() => undefined);
    const heir = await inherit(victim, title);
    while ((await heir.outcome(title, 1_000)) === undefined);
    expect(await heir.outcome(title)).toMatchObject({ state: 'waiting' });
    await answer(title);
    await heir.wake(title);
    expect(await ended(heir, title)).toEqual(completed(title));
    expect(await effects(title)).toEqual(ALL_ACTS);
    await heir.close();
  });

  it.each([
    ['before the store is written', { when: 'unrecorded', step: 'book' }],
    ['after the store is written', { when: 'recorded', step: 'book' }],
  ] as const)('%s: it asks once', async (title, dieAt) => {
    const victim = await machine(`victim ${title}`, dieAt);
    await victim.start(title, { item: 'phone', ask: { step: 'book', seconds: 600 } }).catch(() => undefined);
    const heir = await inherit(victim, title);
    while ((await heir.outcome(title, 1_000)) === undefined);
    await answer(title);
    await heir.wake(title);
    expect(await ended(heir, title)).toEqual(completed(title));
    expect(await entries(title)).toEqual(['checked phone', 'asked', 'booked authorize', 'ordered']);
    await heir.close();
  });
});

describe('a machine that is killed when a process goes on', () => {
  it.each([
    ['before the new run knows why', { when: 'unrecorded', step: 'woken' }, 'completed'],
    ['before the act', { when: 'before', step: 'authorize' }, 'completed'],
    ['after the act, before its record', { when: 'after', step: 'authorize' }, 'completed'],
    ['after the next step was committed, before its record', { when: 'unrecorded', step: 'book' }, 'completed'],
    ['inside an undo', { when: 'after', step: 'void' }, 'refused'],
  ] as const)('%s: another one does the rest, once', async (title, dieAt, state) => {
    const victim = await machine(`victim of ${title}`, dieAt);
    const item = state === 'completed' ? 'phone' : 'sold out';
    await victim.start(title, { item, ask: { step: 'authorize', seconds: 600 } });
    expect(await victim.outcome(title)).toMatchObject({ state: 'waiting' });
    await answer(title);
    await victim.wake(title);
    const heir = await inherit(victim, title);
    expect(await ended(heir, title)).toMatchObject({ state });
    expect(await effects(title)).toEqual(state === 'completed' ? ALL_ACTS : ['reserve', 'authorize', 'void', 'release']);
    expect(await entries(title)).toEqual(
      state === 'completed'
        ? ['checked phone', 'booked authorize', 'ordered']
        : ['checked sold out', 'booked authorize', 'unbooked'],
    );
    await heir.close();
  });

  it('between the wake and the new run: the wake is not forgotten', async () => {
    const victim = await machine('victim woken');
    await victim.start('woken', { item: 'phone', ask: { step: 'authorize', seconds: 600 } });
    await victim.outcome('woken');
    await answer('woken');
    await victim.wake('woken');
    victim.child.kill('SIGKILL');
    const heir = await inherit(victim, 'woken');
    expect(await ended(heir, 'woken')).toEqual(completed('woken'));
    expect(await effects('woken')).toEqual(ALL_ACTS);
    await heir.close();
  });
});

describe('several tries at once', () => {
  it('are each made and written down in their order, also by the machine that comes after', async () => {
    // The third is done first and the second next; the first is under way when the machine is killed.
    const victim = await machine('victim of the wave', { when: 'recorded', step: 'two' });
    await victim.wave('wave').catch(() => undefined);
    const heir = await inherit(victim, 'the wave');
    while ((await entries('wave')).length === 0) await pause(50);
    expect(await entries('wave')).toEqual(['wave:one wave:two wave:three']);
    const calls = await texts('select act as text from shop.effect where process_id = $1 order by id', 'wave');
    expect(calls).toEqual(['three', 'two', 'one']);
    await heir.close();
  });
});
