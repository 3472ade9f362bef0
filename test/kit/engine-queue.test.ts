import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readJournal, readJournals } from '../../subgraphs/kit/engine/journal.ts';
import { launchEngine, type Engine } from '../../subgraphs/kit/engine/launch-engine.ts';
import { Process } from '../../subgraphs/kit/engine/process.ts';
import { purgeFinished } from '../../subgraphs/kit/engine/purge.ts';
import { defineQueue, type Queue } from '../../subgraphs/kit/engine/queue.ts';
import { defineSchedule } from '../../subgraphs/kit/engine/schedule.ts';
import type { RegisteredProcess } from '../../subgraphs/kit/engine/registered-process.ts';
import type { Step } from '../../subgraphs/kit/engine/step.ts';
import { silentLogger } from '../../subgraphs/kit/logger.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

interface Ports {
  say(what: string): Promise<void>;
}

const greet: Step<{ name: string }, { greeting: string }, never, Ports> = {
  name: 'greet',
  async invoke({ name }, { say }) {
    await say(`hello ${name}`);
    return { greeting: `hello ${name}` };
  },
};
const greeting = Process.define<{ name: string }, Ports>('greeting').step(greet).build();

const delegate: Step<{ name: string }, object, never, Ports> = {
  name: 'delegate',
  async invoke({ name, stepKey }, { say }) {
    await say(`${stepKey} for ${name}`);
    return {};
  },
};
const delegation = Process.define<{ name: string }, Ports>('delegation').step(delegate).build();

let database: TestDatabase;
let engine: Engine;
let said: string[];
let ticks: Date[];
let queue: Queue;
let greetings: RegisteredProcess<{ name: string }, object, unknown>;
let delegations: RegisteredProcess<{ name: string }, object, unknown>;

beforeEach(async () => {
  database = await createDatabase();
  said = [];
  ticks = [];
  queue = defineQueue('greetings', { workerConcurrency: 2, minPollingIntervalMs: 50 });
  defineSchedule('tick', '* * * * * *', (tick) => Promise.resolve(void ticks.push(tick)));
  greetings = greeting.register({ say: (what) => Promise.resolve(void said.push(what)) });
  // As another subgraph does when it is called in process: it starts a process of its own.
  delegations = delegation.register({ say: (what) => greetings.start(`greeting of ${what}`, { name: what }) });
  engine = await launchEngine({ databaseUrl: database.url, role: 'test', executorId: 'one', log: silentLogger, onLost: fail });
});

afterEach(async () => {
  await engine.close();
  await database.drop();
});

const fail = (reason: string) => {
  throw new Error(reason);
};

describe('the engine in one process', () => {
  it('runs queued work once, at its date and not before', async () => {
    const started = Date.now();
    await greetings.enqueue(queue, 'later', { name: 'later' }, { delayUntil: new Date(started + 1_200) });
    await greetings.enqueue(queue, 'now', { name: 'now' });
    await greetings.enqueue(queue, 'now', { name: 'now' });
    expect(await readJournal('later', greeting)).toMatchObject([{ name: 'greet', state: 'new' }]);
    expect(await greetings.outcome('now', 5_000)).toMatchObject({ state: 'completed' });
    expect(await greetings.outcome('later', 8_000)).toMatchObject({ state: 'completed' });
    expect(Date.now() - started).toBeGreaterThanOrEqual(1_200);
    expect(said).toEqual(['hello now', 'hello later']);
  });

  it('moves the date of work that still waits', async () => {
    await greetings.enqueue(queue, 'moved', { name: 'moved' }, { delayUntil: new Date(Date.now() + 3_600_000) });
    await queue.reschedule('moved', new Date());
    expect(await greetings.outcome('moved', 8_000)).toMatchObject({ state: 'completed' });
  });

  it('lets a step start a process in the same process', async () => {
    await delegations.start('boss', { name: 'Ada' });
    expect(await delegations.outcome('boss', 5_000)).toMatchObject({ state: 'completed' });
    expect(await greetings.outcome('greeting of boss:delegate for Ada', 5_000)).toMatchObject({ state: 'completed' });
    expect(said).toEqual(['hello boss:delegate for Ada']);
  });

  it('runs a schedule once a tick', async () => {
    while (ticks.length < 2) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(new Set(ticks.map(Number)).size).toBe(ticks.length);
  });

  it('reads many journals at once and forgets what was purged', async () => {
    await Promise.all(['a', 'b'].map((id) => greetings.start(id, { name: id })));
    await Promise.all(['a', 'b'].map((id) => greetings.outcome(id, 5_000)));
    const journals = await readJournals(['a', 'b', 'nobody'], greeting);
    expect([...journals.keys()].sort()).toEqual(['a', 'b']);
    expect(journals.get('a')).toMatchObject([{ name: 'greet', state: 'completed', attempts: 1 }]);
    expect(await purgeFinished('test', new Date(Date.now() + 1_000))).toBeGreaterThanOrEqual(2);
    expect(await readJournal('a', greeting)).toEqual([]);
  });

  it('knows no outcome of what was never started', async () => {
    expect(await greetings.outcome('nobody', 150)).toBeUndefined();
  });
});
