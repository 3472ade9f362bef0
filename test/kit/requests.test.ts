import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { openLibraryStore, type LibraryStore } from './requests-store.ts';
import { startRequests, type RequestsWorld } from './requests-world.ts';

let store: LibraryStore;
let library: RequestsWorld;

beforeAll(async () => {
  store = await openLibraryStore();
  library = await startRequests({ databaseUrl: store.databaseUrl, executorId: 'librarian' });
});

afterAll(async () => {
  await library?.close();
  await store?.close();
});

const changed = (...states: string[]) => states.map((state) => `ReturnBookStateChangeEvent ${state}`);
const CARRIED_OUT = ['assessed', 'carried out with a letter'];

describe('a request', () => {
  it('is acknowledged, accepted by policy and carried out, with an event of each state in order', async () => {
    const { id } = await library.open('plain');
    const row = await store.reaches(id, 'done');
    expect(row).toMatchObject({ decision: { accepted: true, by: 'policy' }, problems: [], effective_at: null });
    expect(await store.events(id)).toEqual(['ReturnBookCreateEvent acknowledged', ...changed('accepted', 'inProgress', 'done')]);
    expect(await store.ledger(id)).toEqual(CARRIED_OUT);
  });

  it('is rejected by policy with its reasons, and what it had claimed is given back', async () => {
    const { id } = await library.open('torn', { verdict: 'reject' });
    const row = await store.reaches(id, 'rejected');
    expect(row).toMatchObject({ decision: { accepted: false, by: 'policy' }, problems: [{ code: 'TORN' }] });
    expect(await store.ledger(id)).toEqual(['assessed', 'released']);
  });

  it('waits in review until a person accepts it', async () => {
    const { id } = await library.open('reviewed', { verdict: 'review' });
    await store.reaches(id, 'inReview');
    expect(await library.decide(id, true)).toBe('accepted');
    expect(await store.reaches(id, 'done')).toMatchObject({ decision: { accepted: true, by: 'reviewer:1' } });
    expect(await store.events(id)).toEqual([
      'ReturnBookCreateEvent acknowledged',
      ...changed('inReview', 'accepted', 'inProgress', 'done'),
    ]);
    expect(await store.ledger(id)).toEqual(CARRIED_OUT);
  });

  it('that a person rejects changes nothing and says why', async () => {
    const { id } = await library.open('rejected', { verdict: 'review' });
    await store.reaches(id, 'inReview');
    expect(await library.decide(id, false)).toBe('rejected');
    expect(await store.rowOf(id)).toMatchObject({ problems: [{ code: 'REJECTED', reason: 'looked at it' }] });
    expect(await store.ledger(id)).toEqual(['assessed', 'released']);
  });

  it('takes effect at its date by the clock, and no sooner', async () => {
    const { id } = await library.open('dated', { effectSeconds: 7_200 });
    await store.reaches(id, 'accepted');
    await library.requests.wake(id);
    await pause(300);
    expect(await store.rowOf(id)).toMatchObject({ state: 'accepted', effective_at: expect.any(Date) });
    await library.moveClock(7_200);
    await store.reaches(id, 'done');
  });

  it('that cannot be carried out ends with the reasons', async () => {
    const { id } = await library.open('lost', { failed: true });
    expect(await store.reaches(id, 'terminatedWithError')).toMatchObject({ problems: [{ code: 'LOST' }] });
  });

  it('that others refuse ends at once, also when its date is far off, and what it had claimed is given back', async () => {
    const { id } = await library.open('refused', { refused: true, effectSeconds: 7_200 });
    expect(await store.reaches(id, 'terminatedWithError')).toMatchObject({ problems: [{ code: 'NO_STAMP' }] });
    expect(await store.ledger(id)).toEqual(['assessed', 'released']);
  });

  it('can wait for an outcome while it is carried out', async () => {
    const { id } = await library.open('slow', { waitsFor: 'the postman' });
    await store.reaches(id, 'inProgress');
    await store.write(id, 'the postman');
    await library.requests.wake(id);
    await store.reaches(id, 'done');
    expect(await store.ledger(id)).toEqual(['assessed', 'the postman', 'carried out with a letter']);
  });

  it('that nobody decides is timed out by the clock, and a late decision is told so', async () => {
    const { id } = await library.open('forgotten', { verdict: 'review', reviewSeconds: 3_600 });
    await store.reaches(id, 'inReview');
    await library.moveClock(3_600);
    await store.reaches(id, 'timedOut');
    expect(await library.decide(id, true)).toBe('ALREADY_DECIDED');
    expect(await store.ledger(id)).toEqual(['assessed', 'released']);
  });
});

describe('a second request', () => {
  it('meets the open one, also when both come at once', async () => {
    const opened = await Promise.all([1, 2, 3, 4].map(() => library.open('double', { verdict: 'review' })));
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    expect(opened.filter(({ isExisting }) => !isExisting)).toHaveLength(1);
    expect(await store.requestsOf('double')).toHaveLength(1);
  });

  it('is a new one once the first is over', async () => {
    const first = await library.open('again', { verdict: 'review' });
    expect(await library.withdraw(first.id)).toBe('withdrawn');
    const second = await library.open('again', { verdict: 'review' });
    expect(second).toMatchObject({ isExisting: false });
    expect((await store.requestsOf('again')).map(({ id }) => id)).toEqual([first.id, second.id]);
  });
});

describe('of those who decide', () => {
  it('one wins and the others are told what happened', async () => {
    const { id } = await library.open('contested', { verdict: 'review' });
    await store.reaches(id, 'inReview');
    const answers = await Promise.all([library.decide(id, true), library.decide(id, false), library.withdraw(id)]);
    expect(answers.filter((answer) => answer === 'ALREADY_DECIDED')).toHaveLength(2);
    expect(answers.filter((answer) => ['accepted', 'rejected', 'withdrawn'].includes(answer))).toHaveLength(1);
    expect((await store.events(id)).filter((event) => /accepted|rejected|withdrawn/.test(event))).toHaveLength(1);
  });

  it('nobody takes back what is accepted, and nobody finds what is not there', async () => {
    const { id } = await library.open('kept', { effectSeconds: 3_600 });
    await store.reaches(id, 'accepted');
    expect(await library.withdraw(id)).toBe('ALREADY_DECIDED');
    expect(await library.withdraw('nonsense')).toBe('UNKNOWN_REQUEST');
    expect(await library.decide(crypto.randomUUID(), true)).toBe('UNKNOWN_REQUEST');
  });
});
