import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openLibraryStore, type LibraryStore } from './requests-store.ts';
import type { Doomed } from './requests-worker.ts';
import { startRequests, type RequestsWorld } from './requests-world.ts';

const PROGRAM = fileURLToPath(new URL('requests-worker.ts', import.meta.url));

let store: LibraryStore;
let heir: RequestsWorld | undefined;

beforeAll(async () => {
  store = await openLibraryStore();
});

afterEach(async () => {
  await heir?.close();
  heir = undefined;
});

afterAll(() => store?.close());

/** Alone until it dies. */
async function doom(doomed: Omit<Doomed, 'databaseUrl' | 'executorId'>) {
  const on = { databaseUrl: store.databaseUrl, executorId: `victim ${crypto.randomUUID()}` };
  const child = fork(PROGRAM, [JSON.stringify({ ...on, ...doomed })], { execArgv: ['--disable-warning=ExperimentalWarning'] });
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
}

async function startHeir() {
  heir = await startRequests({ databaseUrl: store.databaseUrl, executorId: `heir ${crypto.randomUUID()}` });
  return heir;
}

const CARRIED_OUT = ['assessed', 'carried out with a letter'];

/** A request in review, and nobody there. */
async function givenReview(targetId: string) {
  const library = await startHeir();
  const { id } = await library.open(targetId, { verdict: 'review' });
  await store.reaches(id, 'inReview');
  await library.close();
  heir = undefined;
  return id;
}

describe('a machine that is killed', () => {
  it('before its request was committed has asked for nothing', async () => {
    await doom({ open: { targetId: 'unasked', input: {} }, dieAt: 'before the commit' });
    expect(await store.requestsOf('unasked')).toEqual([]);
    const { id } = await (await startHeir()).open('unasked');
    await store.reaches(id, 'done');
  });

  it.each([
    ['right after the commit', 'after the commit'],
    ['in the assessment', { name: 'review', moment: 'acted' }],
    ['before others are told', { name: 'prepare', moment: 'begun' }],
    ['after others were told', { name: 'prepare', moment: 'acted' }],
    ['before the effect is committed', { name: 'carryOut', moment: 'acted' }],
    ['after it', { name: 'carryOut', moment: 'recorded' }],
  ] as const)('%s: another one carries its request out, once', async (title, dieAt) => {
    await doom({ open: { targetId: title, input: {} }, dieAt });
    await startHeir();
    const [request] = await store.requestsOf(title);
    await store.reaches(request!.id, 'done');
    expect(await store.ledger(request!.id)).toEqual(CARRIED_OUT);
    expect(await store.events(request!.id)).toHaveLength(4);
  });

  it('before its decision was committed has decided nothing', async () => {
    const id = await givenReview('undecided');
    await doom({ accept: id, dieAt: 'before the commit' });
    const library = await startHeir();
    expect(await store.rowOf(id)).toMatchObject({ state: 'inReview', decision: null });
    expect(await library.decide(id, false)).toBe('rejected');
    expect(await store.ledger(id)).toEqual(['assessed', 'released']);
  });

  it('after its decision was committed leaves it to another one', async () => {
    const id = await givenReview('decided');
    await doom({ accept: id, dieAt: 'after the commit' });
    await startHeir();
    await store.reaches(id, 'done');
    expect(await store.ledger(id)).toEqual(CARRIED_OUT);
  });
});
