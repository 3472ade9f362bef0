import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';
import { killMachines, startMachine, type Machine } from './engine-processes.ts';
import { SHOP_TABLES } from './engine-shop.ts';

let database: TestDatabase;
let sql: pg.Client;
let here: Machine;
let there: Machine;

beforeAll(async () => {
  database = await createDatabase();
  sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  await sql.query(SHOP_TABLES);
  here = await startMachine(on('here'));
  there = await startMachine(on('there'));
});

afterAll(async () => {
  await Promise.all([here?.close(), there?.close()]);
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
const statesOf = async (id: string) => Object.fromEntries((await here.journal(id)).map(({ name, state }) => [name, state]));
const attemptsAt = async (id: string, step: string) => (await here.journal(id)).find(({ name }) => name === step)?.attempts;
const answer = (id: string) => sql.query('insert into shop.answer values ($1)', [id]);

const on = (executorId: string) => ({ databaseUrl: database.url, executorId });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function ended(id: string) {
  for (;;) {
    const outcome = await here.outcome(id);
    if (outcome?.state !== 'waiting') return outcome;
    await pause(50);
  }
}

const waiting = { state: 'waiting', reason: { code: 'APPROVAL', item: 'phone' } };
const completed = (id: string) => ({ state: 'completed', result: { orderId: `order ${id}`, receipt: `${id}:capture` } });
const ALL_ACTS = ['reserve', 'authorize', 'capture'];
const ALL_DONE = ['checked phone', 'booked authorize', 'ordered'];

async function waitsAt(step: 'authorize' | 'book' | 'capture', id: string, seconds = 600) {
  await here.start(id, { item: 'phone', ask: { step, seconds } });
  expect(await here.outcome(id)).toEqual(waiting);
}

describe('a process that waits for an answer', () => {
  it('says so, shows what for and until when, and goes on once it is woken', async () => {
    await waitsAt('authorize', 'asked');
    const task = (await here.journal('asked')).find(({ name }) => name === 'authorize');
    expect(task).toMatchObject({ state: 'waiting', attempts: 1, waitingFor: { reason: { code: 'APPROVAL' } } });
    expect(Date.parse(String(task?.waitingFor?.until)) - Date.now()).toBeGreaterThan(590_000);
    expect(await statesOf('asked')).toMatchObject({ reserve: 'completed', authorize: 'waiting', book: 'new' });

    await answer('asked');
    await here.wake('asked');
    expect(await here.outcome('asked')).toEqual(completed('asked'));
    expect(await effects('asked')).toEqual(ALL_ACTS);
    expect(await entries('asked')).toEqual(ALL_DONE);
    expect(new Set(Object.values(await statesOf('asked')))).toEqual(new Set(['completed']));
    expect(await attemptsAt('asked', 'authorize')).toBe(2);
  });

  it('waits again when it was woken for nothing', async () => {
    await waitsAt('authorize', 'nothing yet');
    await here.wake('nothing yet');
    expect(await here.outcome('nothing yet')).toEqual(waiting);
    expect(await attemptsAt('nothing yet', 'authorize')).toBe(2);
  });

  it('is told that its time is over, and undoes also the step that waited', async () => {
    await waitsAt('authorize', 'expired', 1);
    expect(await ended('expired')).toEqual({ state: 'refused', problem: { code: 'EXPIRED' } });
    expect(await effects('expired')).toEqual(['reserve', 'void', 'release']);
    expect(await statesOf('expired')).toMatchObject({ reserve: 'compensated', authorize: 'failed', submit: 'skipped' });
  });

  it('keeps what a local step wrote before it waited, and undoes it when it is refused later', async () => {
    await waitsAt('book', 'written', 1);
    expect(await entries('written')).toEqual(['checked phone', 'asked']);
    expect(await ended('written')).toEqual({ state: 'refused', problem: { code: 'EXPIRED' } });
    expect(await entries('written')).toEqual(['checked phone', 'asked', 'unbooked']);
    expect(await effects('written')).toEqual(['reserve', 'authorize', 'void', 'release']);
  });

  it('waits after the pivot, too, and can be retried when it is held later', async () => {
    await here.start('late', { item: 'phone', ask: { step: 'capture', seconds: 600 }, permanent: 'capture' });
    expect(await here.outcome('late')).toEqual(waiting);
    await answer('late');
    await here.wake('late');
    while ((await statesOf('late')).capture !== 'held') await pause(50);
    await sql.query(`insert into shop.switch values ('late', true)`);
    await there.retry('late');
    expect(await here.outcome('late')).toEqual(completed('late'));
  });
});

describe('a wake', () => {
  it('works from another machine, and twice at once it is one', async () => {
    await waitsAt('authorize', 'called');
    await answer('called');
    await Promise.all([there.wake('called'), here.wake('called'), there.wake('called'), here.wake('called')]);
    expect(await there.outcome('called')).toEqual(completed('called'));
    expect(await effects('called')).toEqual(ALL_ACTS);
    expect(await entries('called')).toEqual(ALL_DONE);
    expect(await attemptsAt('called', 'authorize')).toBe(2);
  });

  it('means nothing to a process that runs, has ended or never was', async () => {
    await here.start('running', { item: 'phone', slowMs: 200 });
    await there.wake('running');
    expect(await here.outcome('running')).toEqual(completed('running'));
    await there.wake('running');
    await there.wake('nobody');
    expect(await entries('running')).toEqual(ALL_DONE);
    expect(await here.journal('nobody')).toEqual([]);
  });

  it.each([
    ['before the act that asks has answered', { when: 'unrecorded', step: 'authorize' }],
    ['between that and setting down the next run', { when: 'before', step: 'park' }],
    ['when the next run is set down but this one has not ended', { when: 'unrecorded', step: 'heed wake' }],
    ['just before this run ends', { when: 'before', step: 'end' }],
  ] as const)('is not lost %s', async (title, stallAt) => {
    const slow = await startMachine({ ...on(`slow ${title}`), stallAt });
    await slow.start(title, { item: 'phone', ask: { step: 'authorize', seconds: 600 } });
    while ((await effects(title)).length === 0) await pause(5);
    // In the middle of the half second for which that machine stands still.
    await pause(250);
    await answer(title);
    await there.wake(title);
    expect(await ended(title)).toEqual(completed(title));
    expect(await effects(title)).toEqual(ALL_ACTS);
    expect(await attemptsAt(title, 'authorize')).toBe(2);
    await slow.close();
  });

  it('is not lost when it comes too late for the run that it found', async () => {
    const id = 'crossed';
    const slow = await startMachine({ ...on('slow one'), stallAt: { when: 'unrecorded', step: 'authorize' } });
    const lame = await startMachine({ ...on('lame one'), stallAt: { when: 'before', step: 'wake' } });
    await slow.start(id, { item: 'phone', ask: { step: 'authorize', seconds: 600 } });
    while ((await effects(id)).length === 0) await pause(5);
    await pause(250);
    await answer(id);
    await lame.wake(id);
    expect(await ended(id)).toEqual(completed(id));
    await Promise.all([slow.close(), lame.close()]);
  });
});

describe('a list with optional steps', () => {
  it('runs those that the input names, before and after the pivot', async () => {
    await here.start('gift', { item: 'phone', optionalSteps: ['wrap', 'thank'] });
    expect(await here.outcome('gift')).toEqual(completed('gift'));
    expect(await effects('gift')).toEqual(['reserve', 'wrap', 'authorize', 'capture', 'thank for a gift']);
    expect((await here.journal('gift')).map(({ name }) => name)).toContain('wrap');
  });

  it('leaves the others out, of the journal too', async () => {
    await here.start('plain', { item: 'phone', optionalSteps: ['thank'] });
    expect(await here.outcome('plain')).toEqual(completed('plain'));
    expect(await effects('plain')).toEqual([...ALL_ACTS, 'thank']);
    expect((await here.journal('plain')).map(({ name }) => name)).toEqual([
      'checkItem',
      'reserve',
      'authorize',
      'book',
      'submit',
      'capture',
      'thank',
    ]);
  });

  it('undoes those that ran, after a wait as well', async () => {
    const order = { item: 'sold out', optionalSteps: ['wrap'], ask: { step: 'authorize', seconds: 600 } } as const;
    await here.start('returned', order);
    expect(await here.outcome('returned')).toMatchObject({ state: 'waiting' });
    await answer('returned');
    await there.wake('returned');
    expect(await here.outcome('returned')).toMatchObject({ state: 'refused' });
    expect(await effects('returned')).toEqual(['reserve', 'wrap', 'authorize', 'void', 'unwrap', 'release']);
  });
});
