import { describe, expect, it } from '@jest/globals';
import { assessCancellations } from '../../subgraphs/order/fulfilment/assess-cancellations.ts';
import { giveUpLine } from '../../subgraphs/order/fulfilment/give-up.ts';
import { nextWave } from '../../subgraphs/order/fulfilment/next-wave.ts';
import { settle } from '../../subgraphs/order/fulfilment/settle.ts';
import { itemState } from '../../subgraphs/order/fulfilment/states.ts';
import { Work, type WorkItem } from '../../subgraphs/order/fulfilment/work.ts';
import { cancellability, type LineToCancel, type TaskOfLine } from '../../subgraphs/order/requests/cancellability.ts';
import { linesAlong, type LineOfOrder } from '../../subgraphs/order/requests/lines-along.ts';
import { at, line, Run, task } from './work-run.ts';

const now = at(10_000);
const fee = { value: '9.90', currency: 'EUR' };
const terms = { fee, review: 'AUTO', limit: null, reviewFrom: 'acceptance', reviewDays: 14 } as const;
const price = (value: string) => ({
  name: 'Fee',
  kind: 'ONE_TIME' as const,
  amount: { value, currency: 'EUR' },
  dutyFreeAmount: { value, currency: 'EUR' },
  taxRate: '0',
});
const phone = (more: Partial<LineToCancel> = {}): LineToCancel => ({
  ...line('phone'),
  prices: [price('100')],
  cancellation: terms,
  ...more,
});

/** Stock, then the soft point of no return, then the hard one. */
const tasks = (...more: Partial<TaskOfLine>[]): TaskOfLine[] =>
  ['stock', 'ship', 'complete'].map((id, index) => ({
    ...task(id, 'phone', { dependsOn: index > 0 ? [['stock', 'ship'][index - 1]!] : [], isPointOfNoReturn: id === 'complete' }),
    isSoftPointOfNoReturn: id === 'ship',
    ...more[index],
  }));
const done = { state: 'completed', attempts: 1, completedAt: at(5_000) } as const;
const running = { state: 'active', attempts: 0 } as const;

describe('whether a line can still be cancelled', () => {
  const free = { may: true, isAssessed: false, fee: null, needsReview: false };
  it.each<[string, TaskOfLine[], object]>([
    ['is free before its soft point of no return', tasks(done), free],
    ['costs the fee past it', tasks(done, done), { ...free, fee }],
    ['costs the fee while that task is being tried', tasks(done, running), { ...free, fee }],
    [
      'is free when that task was refused for good',
      tasks(done, { state: 'hold', lastError: { provider: 'd', code: 'NO', message: '', retryable: false } }),
      free,
    ],
    ['is assessed while the hard one is being tried', tasks(done, done, running), { ...free, fee, isAssessed: true }],
    ['is too late past the hard one, and says since when', tasks(done, done, done), { may: false, since: at(5_000) }],
  ])('%s', (_title, given, expected) => {
    expect(cancellability(phone(), given, now)).toEqual(expected);
  });

  it('is over with a line that was given up', () => {
    expect(cancellability(phone({ state: 'cancelled' }), tasks(), now)).toEqual({ may: false, since: null });
    expect(cancellability(phone({ givenUp: 'failed' }), tasks(), now)).toEqual({ may: false, since: null });
  });

  it('is free and automatic for a line without terms', () => {
    expect(cancellability(phone({ cancellation: null }), tasks(done, done), now)).toEqual(free);
  });

  it.each([
    [{ review: 'MANUAL' }, [], true],
    [{ review: 'MANUAL', reviewFrom: 'softPointOfNoReturn' }, [], false],
    [{ review: 'MANUAL', reviewFrom: 'softPointOfNoReturn' }, [done, done], true],
    [{ review: 'AUTO_UNDER_LIMIT', limit: { value: '100', currency: 'EUR' } }, [], false],
    [{ review: 'AUTO_UNDER_LIMIT', limit: { value: '99.99', currency: 'EUR' } }, [], true],
  ] as const)('is reviewed by its terms: %j', (review, given, expected) => {
    const cancellation = { ...terms, ...review };
    expect(cancellability(phone({ cancellation }), tasks(...given), now)).toMatchObject({ needsReview: expected });
  });
});

const item = (id: string, more: Partial<LineOfOrder> = {}): LineOfOrder => ({
  id,
  orderId: 'part-1',
  action: 'add',
  failurePolicy: 'bestEffort',
  relationships: [],
  hasTasks: true,
  ...more,
});
const reliesOn = (itemId: string) => ({ relationships: [{ type: 'reliesOn' as const, itemId }] });
const end = (of: string) => item(`${of}:end`, { action: 'delete', broughtBy: of, orderId: 'part-3' });

describe('what goes with a cancelled line', () => {
  it('is all that relies on it, in whatever part, and the end of what never begins', () => {
    const lines = [item('line'), item('roaming', { orderId: 'part-2', ...reliesOn('line') }), end('roaming'), item('other')];
    expect(linesAlong(lines, ['line'])).toEqual({ relying: ['roaming'], along: ['roaming:end'] });
    expect(linesAlong(lines, ['roaming'])).toEqual({ relying: [], along: ['roaming:end'] });
    expect(linesAlong(lines, ['roaming:end'])).toEqual({ relying: [], along: [] });
  });

  it('is the end of what it relies on when the end of a product that stays is cancelled, and not when it never begins', () => {
    const lines = [item('line'), item('roaming', reliesOn('line')), end('line'), end('roaming')];
    expect(linesAlong(lines, ['roaming:end'])).toEqual({ relying: ['line:end'], along: [] });
    expect(linesAlong(lines, ['roaming'])).toEqual({ relying: [], along: ['roaming:end'] });
    expect(linesAlong(lines, ['roaming:end', 'roaming'])).toEqual({ relying: [], along: [] });
  });

  it('is a bundle with all its lines, and what stands and falls with them', () => {
    const inBundle = (id: string) => item(id, { relationships: [{ type: 'bundledBy', itemId: 'bundle' }] });
    const bundle = [item('bundle', { hasTasks: false }), inBundle('fibre'), inBundle('tv')];
    expect(linesAlong(bundle, ['bundle'])).toEqual({ relying: ['fibre', 'tv'], along: [] });
    expect(linesAlong(bundle, ['fibre'])).toEqual({ relying: [], along: [] });
    expect(linesAlong(bundle, ['fibre', 'tv'])).toEqual({ relying: [], along: ['bundle'] });
    const group = bundle.map((one) => ({ ...one, failurePolicy: 'allOrNothing' as const }));
    expect(linesAlong(group, ['tv'])).toEqual({ relying: ['bundle', 'fibre'], along: [] });
  });
});

describe('a cancellation that arrives while the point of no return is being tried', () => {
  const start = (policy: WorkItem['failurePolicy'] = 'bestEffort') => {
    const work = new Work(
      [line('a', policy), line('b', policy)],
      [
        task('a1', 'a'),
        task('a2', 'a', { dependsOn: ['a1'], isPointOfNoReturn: true, compensatesWith: null }),
        task('b1', 'b', { dependsOn: ['a2'] }),
        task('notify', null, { dependsOn: ['a2', 'b1'] }),
      ],
    );
    const run = new Run(work);
    settle(work, { taskId: nextWave(work, run.now)[0]!.taskId, undo: false, done: true }, run.now);
    expect(nextWave(work, run.now)).toMatchObject([{ taskId: 'a2' }]);
    const a = work.items.get('a')!;
    a.requestId = 'request';
    assessCancellations(work, run.now);
    expect(itemState(work, a)).toBe('assessingCancellation');
    return { work, run, a };
  };

  it('is denied when it was passed, and the line goes on', () => {
    const { work, run, a } = start();
    settle(work, { taskId: 'a2', undo: false, done: true }, run.now);
    assessCancellations(work, run.now);
    expect(a).toMatchObject({ requestId: null });
    run.run(() => 'done');
    expect(run.order()).toEqual({ lines: { a: 'completed', b: 'completed' }, order: 'completed' });
  });

  it('is accepted when it was refused for good: the line and what relies on it go, undone in reverse order', () => {
    const { work, run, a } = start();
    const error = { provider: 'p', code: 'NO', message: 'No.', retryable: false };
    settle(work, { taskId: 'a2', undo: false, done: false, permanent: true, error }, run.now);
    assessCancellations(work, run.now);
    expect(a).toMatchObject({ requestId: 'request', givenUp: 'cancelled' });
    run.run(() => 'done');
    expect(run.log).toEqual(['undo a1 done']);
    expect(run.order()).toEqual({ lines: { a: 'cancelled', b: 'cancelled' }, order: 'cancelled' });
    expect(run.states()).toMatchObject({ notify: 'cancelled' });
  });

  it('stays undecided as long as nobody can tell whether it was passed', () => {
    const { work, run, a } = start();
    const error = { provider: 'p', code: 'TIMEOUT', message: 'No answer.', retryable: true };
    for (let n = 0; n < 3; n++) settle(work, { taskId: 'a2', undo: false, done: false, permanent: false, error }, run.now);
    assessCancellations(work, run.now);
    expect(work.task('a2').state).toBe('hold');
    expect(a).toMatchObject({ requestId: 'request' });
    expect(a.givenUp).toBeUndefined();
  });
});

describe('a line given up by itself', () => {
  it('holds back none of the others', () => {
    const work = new Work([line('a'), line('b')], [task('a1', 'a'), task('b1', 'b', { dependsOn: ['a1'] })]);
    giveUpLine(work, work.items.get('a')!, 'cancelled', at(0));
    expect(new Run(work).run(() => 'done').order().lines).toEqual({ a: 'cancelled', b: 'completed' });
  });
});
