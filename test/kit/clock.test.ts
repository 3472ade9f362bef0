import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { launchEngine, type Engine } from '../../subgraphs/kit/engine/launch-engine.ts';
import { Process } from '../../subgraphs/kit/engine/process.ts';
import { defineQueue, type Queue } from '../../subgraphs/kit/engine/queue.ts';
import type { RegisteredProcess } from '../../subgraphs/kit/engine/registered-process.ts';
import { awaitAnswer, type Step } from '../../subgraphs/kit/engine/step.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { openSandboxClock, type SandboxClock } from '../../subgraphs/kit/sandbox/clock.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

const DAY = 86_400_000;

interface Input {
  name: string;
  waitSeconds?: number;
}

const greet: Step<Input, { said: string }> = {
  name: 'greet',
  invoke({ name, waitSeconds, expired }) {
    if (waitSeconds && !expired) return Promise.resolve(awaitAnswer({ code: 'WAITS' }, { seconds: waitSeconds }));
    return Promise.resolve({ said: expired ? `too late, ${name}` : `hello ${name}` });
  },
};
const greeting = Process.define<Input>('greeting').step(greet).build();

let database: TestDatabase;
let clock: SandboxClock;
let engine: Engine;
let queue: Queue;
let greetings: RegisteredProcess<Input, { said: string }, unknown>;
let sql: pg.Client;

beforeEach(async () => {
  database = await createDatabase();
  clock = await openSandboxClock(database.url, { now: () => new Date() });
  queue = defineQueue('greetings', { minPollingIntervalMs: 50 });
  greetings = greeting.register({});
  const onLost = (reason: string) => {
    throw new Error(reason);
  };
  engine = await launchEngine({ databaseUrl: database.url, role: 'test', executorId: 'one', clock, log: silentLogger, onLost });
  sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
});

afterEach(async () => {
  await sql.end();
  await engine.close();
  await clock.close();
  await database.drop();
});

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
const inDays = (days: number) => new Date(clock.now().getTime() + days * DAY);
const forward = (ms: number) => clock.move((now) => new Date(now.getTime() + ms));
const waiting = async () =>
  (await sql.query<{ id: string }>(`select workflow_uuid as id from dbos.workflow_status where status = 'DELAYED' order by 1`))
    .rows;

describe('the clock of the sandbox', () => {
  it('is the one beneath until somebody moves it, and goes back to that', async () => {
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(50);
    const moved = await forward(DAY);
    expect(moved.to.getTime() - moved.from.getTime()).toBe(DAY);
    expect(clock.offsetMs()).toBe(DAY);
    await clock.move((_now, unmoved) => unmoved);
    expect(clock.offsetMs()).toBe(0);
  });

  it('is the same in every process, and after a restart', async () => {
    const other = await openSandboxClock(database.url, { now: () => new Date() });
    await forward(DAY);
    await other.synchronize();
    expect(other.offsetMs()).toBe(DAY);
    await forward(DAY);
    // Nobody asks: it looks by itself.
    while (other.offsetMs() !== 2 * DAY) await pause();
    await other.close();
  });

  it('stays where it is when it cannot go there', async () => {
    const refuse = () => {
      throw new Error('nowhere');
    };
    await expect(clock.move(refuse)).rejects.toThrow('nowhere');
    await forward(DAY);
    expect(clock.offsetMs()).toBe(DAY);
  });
});

describe('what waits for a date', () => {
  it('runs when the clock reaches it, and not before', async () => {
    await greetings.enqueue(queue, 'near', { name: 'near' }, { delayUntil: inDays(2) });
    await greetings.enqueue(queue, 'far', { name: 'far' }, { delayUntil: inDays(10) });
    await forward(DAY);
    expect(await greetings.outcome('near', 1_500)).toBeUndefined();
    await forward(DAY + 2_000);
    expect(await greetings.outcome('near', 8_000)).toMatchObject({ state: 'completed' });
    expect(await waiting()).toEqual([{ id: 'far' }]);
    await clock.move((_now, unmoved) => unmoved);
    await forward(9 * DAY);
    expect(await greetings.outcome('far', 1_500)).toBeUndefined();
    await forward(DAY + 2_000);
    expect(await greetings.outcome('far', 8_000)).toMatchObject({ state: 'completed' });
  });

  it('is counted from the moved clock when it is set down afterwards', async () => {
    await forward(100 * DAY);
    await greetings.enqueue(queue, 'tomorrow', { name: 'tomorrow' }, { delayUntil: inDays(1) });
    await forward(DAY + 2_000);
    expect(await greetings.outcome('tomorrow', 8_000)).toMatchObject({ state: 'completed' });
  });

  it('follows also when it is set down while the clock is moved', async () => {
    // The move has passed by what waits, and is not committed yet.
    const mover = new pg.Client({ connectionString: database.url });
    await mover.connect();
    await mover.query('begin');
    await mover.query('select offset_ms from sandbox.clock for update');
    await mover.query('update sandbox.clock set offset_ms = $1', [5 * DAY]);
    await mover.query(
      `update dbos.workflow_status set delay_until_epoch_ms = delay_until_epoch_ms - $1 where status = 'DELAYED'`,
      [5 * DAY],
    );
    const set = greetings.enqueue(queue, 'meanwhile', { name: 'meanwhile' }, { delayUntil: inDays(5) });
    while ((await waiting()).length === 0) await pause();
    await mover.query('commit');
    await mover.end();
    await set;
    expect(await greetings.outcome('meanwhile', 8_000)).toMatchObject({ state: 'completed' });
  });

  it('falls due together in the order of its dates', async () => {
    const dates = [7, 3, 9, 1, 5];
    for (const day of dates) await greetings.enqueue(queue, `day ${day}`, { name: `day ${day}` }, { delayUntil: inDays(day) });
    await forward(30 * DAY);
    for (const day of dates) await greetings.outcome(`day ${day}`, 8_000);
    const { rows } = await sql.query<{ id: string }>(
      `select workflow_uuid as id from dbos.workflow_status order by priority, created_at`,
    );
    expect(rows.map(({ id }) => id)).toEqual(['day 1', 'day 3', 'day 5', 'day 7', 'day 9']);
  });

  it('is over for a process that waits for an answer, too', async () => {
    await greetings.start('ask', { name: 'Ada', waitSeconds: 600 });
    expect(await greetings.outcome('ask', 5_000)).toMatchObject({ state: 'waiting' });
    await forward(500_000);
    expect(await greetings.outcome('ask', 1_500)).toMatchObject({ state: 'waiting' });
    await forward(101_000);
    while ((await waiting()).length > 0) await pause();
    expect(await greetings.outcome('ask', 5_000)).toMatchObject({ state: 'completed', result: { said: 'too late, Ada' } });
  });
});
