import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { readJournal } from '../../subgraphs/kit/engine/journal.ts';
import { launchEngine, type Engine } from '../../subgraphs/kit/engine/launch-engine.ts';
import { Process } from '../../subgraphs/kit/engine/process.ts';
import { announceProgress, watchProgress } from '../../subgraphs/kit/engine/progress.ts';
import { purgeFinished } from '../../subgraphs/kit/engine/purge.ts';
import type { RegisteredProcess } from '../../subgraphs/kit/engine/registered-process.ts';
import { awaitAnswer, type Step } from '../../subgraphs/kit/engine/step.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

const answered = new Set<string>();
const ask: Step<object> = {
  name: 'ask',
  invoke: ({ processId }) => Promise.resolve(answered.has(processId) ? {} : awaitAnswer({ code: 'ASK' }, { seconds: 600 })),
};
const question = Process.define('question')
  .step(ask)
  .build(() => 'answered');

let database: TestDatabase;
let sql: pg.Client;
let engine: Engine;
let questions: RegisteredProcess<object, string, unknown>;

const fail = (reason: string) => {
  throw new Error(reason);
};

beforeAll(async () => {
  database = await createDatabase();
  sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  questions = question.register({});
  engine = await launchEngine({ databaseUrl: database.url, role: 'test', executorId: 'one', log: silentLogger, onLost: fail });
});

afterAll(async () => {
  await engine?.close();
  await sql?.end();
  await database?.drop();
});

describe('progress', () => {
  it('is seen by whoever watches that process, and by nobody else', async () => {
    const [watch, other] = await Promise.all([watchProgress('mine'), watchProgress('other')]);
    await questions.start('mine', {});
    expect(await watch.changed(5_000)).toBe(true);
    expect(await other.changed(100)).toBe(false);
    watch.close();
    other.close();
  });

  it('is one change however often it was announced before anybody looked', async () => {
    const watch = await watchProgress('often');
    for (let i = 0; i < 100; i++) announceProgress('often');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await watch.changed(0)).toBe(true);
    expect(await watch.changed(100)).toBe(false);
    watch.close();
  });

  it('is supposed when the connection was lost, and seen again after that', async () => {
    const watch = await watchProgress('cut');
    await sql.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tmf-supergraph progress'
                        and datname = current_database()`);
    expect(await watch.changed(5_000)).toBe(true);
    announceProgress('cut');
    expect(await watch.changed(5_000)).toBe(true);
    watch.close();
  });
});

describe('the purge', () => {
  it('leaves a process that waits, and takes all its runs once it has ended', async () => {
    const future = new Date(Date.now() + 3_600_000);
    await questions.start('kept', {});
    await questions.outcome('kept', 5_000);
    await purgeFinished('test', future);
    expect(await readJournal('kept', question)).toMatchObject([{ name: 'ask', state: 'waiting', attempts: 1 }]);
    answered.add('kept');
    await questions.wake('kept');
    while ((await questions.outcome('kept', 5_000))?.state === 'waiting');
    expect(await readJournal('kept', question)).toMatchObject([{ name: 'ask', state: 'completed', attempts: 2 }]);
    await purgeFinished('test', future);
    const { rows } = await sql.query(`select workflow_uuid from dbos.workflow_status where workflow_uuid like 'kept%'`);
    expect(rows).toEqual([]);
  });
});
