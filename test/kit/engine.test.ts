import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';
import { killMachines, startMachine, type Machine } from './engine-processes.ts';
import { SHOP_TABLES } from './engine-shop.ts';

let database: TestDatabase;
let sql: pg.Client;
let survivor: Machine;
let rival: Machine;

beforeAll(async () => {
  database = await createDatabase();
  sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  await sql.query(SHOP_TABLES);
  // Both at once, and both the first: one brings up the engine's tables, the other waits.
  const start = (executorId: string) => startMachine({ databaseUrl: database.url, executorId });
  [survivor, rival] = await Promise.all([start('survivor'), start('rival')]);
});

afterAll(async () => {
  await Promise.all([survivor?.close(), rival?.close()]);
  killMachines();
  await sql?.end();
  await database?.drop();
});

/** What happened outside and in the store, each act once whatever its number of calls, in the order of the first. */
async function effects(id: string) {
  const { rows } = await sql.query<{ act: string }>(
    'select act from shop.effect where process_id = $1 group by act order by min(id)',
    [id],
  );
  return rows.map(({ act }) => act);
}
async function entries(id: string) {
  const { rows } = await sql.query<{ text: string }>('select text from shop.entry where process_id = $1 order by id', [id]);
  return rows.map(({ text }) => text);
}
const states = async (id: string) => Object.fromEntries((await survivor.journal(id)).map(({ name, state }) => [name, state]));

const completed = (id: string) => ({ state: 'completed', result: { orderId: `order ${id}`, receipt: `${id}:capture` } });
const ALL_DONE = ['checked phone', 'booked authorize', 'ordered'];

describe('a process', () => {
  it('runs down its list and tells the outcome at once', async () => {
    await survivor.start('plain', { item: 'phone' });
    expect(await survivor.outcome('plain')).toEqual(completed('plain'));
    expect(await effects('plain')).toEqual(['reserve', 'authorize', 'capture']);
    expect(await entries('plain')).toEqual(ALL_DONE);
    expect(new Set(Object.values(await states('plain')))).toEqual(new Set(['completed']));
  });

  it('runs once however often it is started', async () => {
    await Promise.all([1, 2, 3, 4].map(() => survivor.start('again', { item: 'phone' })));
    await survivor.outcome('again');
    await survivor.start('again', { item: 'phone' });
    expect(await entries('again')).toEqual(ALL_DONE);
  });

  it('undoes in reverse order what was done before a refusal', async () => {
    await survivor.start('declined', { item: 'phone', decline: true });
    expect(await survivor.outcome('declined')).toEqual({ state: 'refused', problem: { code: 'DECLINED' } });
    expect(await effects('declined')).toEqual(['reserve', 'release']);
    expect(await states('declined')).toMatchObject({ reserve: 'compensated', authorize: 'failed', submit: 'skipped' });
  });

  it('rolls back the store when the pivot refuses', async () => {
    await survivor.start('sold out', { item: 'sold out' });
    expect(await survivor.outcome('sold out')).toMatchObject({ state: 'refused' });
    expect(await effects('sold out')).toEqual(['reserve', 'authorize', 'void', 'release']);
    expect(await entries('sold out')).toEqual(['checked sold out', 'booked authorize', 'unbooked']);
  });

  it('gives up before the pivot after the last attempt, and undoes that step too', async () => {
    await survivor.start('down', { item: 'phone', failing: { authorize: 99 } });
    const problem = { code: 'STEP_FAILED', step: 'authorize', reason: 'authorize is down' };
    expect(await survivor.outcome('down')).toEqual({ state: 'refused', problem });
    expect(await effects('down')).toEqual(['reserve', 'void', 'release']);
    expect((await survivor.journal('down')).find(({ name }) => name === 'authorize')).toMatchObject({
      state: 'failed',
      error: 'authorize is down',
    });
  });

  it('tries again after the pivot for as long as it takes', async () => {
    await survivor.start('slow bank', { item: 'phone', failing: { capture: 5 } });
    expect(await survivor.outcome('slow bank')).toEqual(completed('slow bank'));
    expect((await survivor.journal('slow bank')).at(-1)).toMatchObject({ name: 'capture', state: 'completed', attempts: 6 });
  });

  it('waits for a person where it can go neither on nor back', async () => {
    await survivor.start('held', { item: 'phone', permanent: 'capture' });
    expect(await survivor.outcome('held', 500)).toBeUndefined();
    expect((await survivor.journal('held')).at(-1)).toMatchObject({ state: 'held', error: 'capture needs a person' });
    await sql.query(`insert into shop.switch values ('held', true)`);
    await survivor.retry('held');
    expect(await survivor.outcome('held')).toEqual(completed('held'));
  });

  it('retries an undo that fails until it is done', async () => {
    await survivor.start('stuck undo', { item: 'phone', decline: true, failing: { release: 4 } });
    expect(await survivor.outcome('stuck undo')).toMatchObject({ state: 'refused' });
    expect(await effects('stuck undo')).toEqual(['reserve', 'release']);
  });
});

describe('a machine that is killed', () => {
  const cases = [
    ['before an act', 'before', 'reserve', 0],
    ['after an act, before its record', 'after', 'authorize', 1],
    ['after a store commit, before its record', 'unrecorded', 'book', 0],
    ['after the record', 'recorded', 'submit', 0],
  ] as const;

  it.each(cases)('%s: another one goes on from there', async (title, when, step, doubled) => {
    const victim = await startMachine({ databaseUrl: database.url, executorId: `victim ${title}`, dieAt: { when, step } });
    const id = `killed ${title}`;
    await victim.start(id, { item: 'phone' }).catch(() => undefined);
    await victim.gone;
    expect(await survivor.outcome(id)).toEqual(completed(id));
    expect(await effects(id)).toEqual(['reserve', 'authorize', 'capture']);
    expect(await entries(id)).toEqual(ALL_DONE);
    const { rows } = await sql.query<{ calls: number }>(
      'select count(*)::int - 3 as calls from shop.effect where process_id = $1',
      [id],
    );
    expect(rows[0]?.calls).toBe(doubled);
  });

  it.each([
    ['inside an undo', 'after'],
    ['between two undos', 'recorded'],
  ] as const)('%s: the rest is undone', async (title, when) => {
    const step = when === 'after' ? 'void' : 'undo authorize';
    const victim = await startMachine({ databaseUrl: database.url, executorId: `victim ${title}`, dieAt: { when, step } });
    await victim.start(title, { item: 'sold out' }).catch(() => undefined);
    await victim.gone;
    expect(await survivor.outcome(title)).toMatchObject({ state: 'refused' });
    expect(await effects(title)).toEqual(['reserve', 'authorize', 'void', 'release']);
    expect(await entries(title)).toEqual(['checked sold out', 'booked authorize', 'unbooked']);
  });
});

describe('a machine that only seems dead', () => {
  it('undoes nothing of a process that another one has taken over', async () => {
    const stale = await startMachine({ databaseUrl: database.url, executorId: 'stale' });
    await stale.start('stolen', { item: 'phone', brokenOn: 'stale' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await survivor.takeOver('stale');
    expect(await survivor.outcome('stolen')).toEqual(completed('stolen'));
    expect(await stale.outcome('stolen')).toEqual(completed('stolen'));
    await stale.close();
    expect(await effects('stolen')).toEqual(['reserve', 'authorize', 'capture']);
    expect(await entries('stolen')).toEqual(ALL_DONE);
  });

  const LIVENESS = `hashtextextended('tmf-supergraph executor ' || $1, 0)`;
  const HOLDER = `select pid from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
    and (classid::bigint << 32 | objid::bigint) = ${LIVENESS}`;
  const cutOff = async (executorId: string) => sql.query(`select pg_terminate_backend(pid) from (${HOLDER}) held`, [executorId]);

  it('takes its lock back when the session was cut', async () => {
    await cutOff('rival');
    await rival.start('cut', { item: 'phone' });
    expect(await rival.outcome('cut')).toEqual(completed('cut'));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await sql.query(HOLDER, ['rival'])).rowCount).toBe(1);
  });

  it('stops when the lock cannot be had again', async () => {
    const lonely = await startMachine({ databaseUrl: database.url, executorId: 'lonely', lostAfterMs: 500 });
    await cutOff('lonely');
    await sql.query(`select pg_advisory_lock(${LIVENESS})`, ['lonely']);
    expect(await lonely.gone).toEqual([70, null]);
    await sql.query(`select pg_advisory_unlock(${LIVENESS})`, ['lonely']);
  });
});
