import { describe, expect, it } from '@jest/globals';
import { decide } from '../../subgraphs/order/fulfilment/decide.ts';
import { isDone, nextWave, type Todo, MOST_AT_ONCE } from '../../subgraphs/order/fulfilment/next-wave.ts';
import { Work, type WorkItem } from '../../subgraphs/order/fulfilment/work.ts';
import { at, line, Run, task, type Answer } from './work-run.ts';

/** Two lines of three tasks, the last of each past the point of no return, and the notice. */
const twoLines = (policy: WorkItem['failurePolicy']) =>
  new Run(
    new Work(
      [line('a', policy), line('b', policy)],
      [
        ...['a', 'b'].flatMap((id) => [
          task(`${id}1`, id),
          task(`${id}2`, id, { dependsOn: [`${id}1`] }),
          task(`${id}3`, id, { dependsOn: [`${id}2`], isPointOfNoReturn: true, compensatesWith: null }),
        ]),
        task('notify', null, { dependsOn: ['a3', 'b3'] }),
      ],
    ),
  );

const refusing =
  (...ids: string[]) =>
  (todo: Todo): Answer =>
    ids.includes(todo.taskId) && !todo.undo ? 'refused' : 'done';

describe('working through an order', () => {
  it('tries all that is ready at the same time, and tells the customer last', () => {
    const run = twoLines('bestEffort').run(() => 'done');
    expect(run.log).toEqual(['a1 done', 'b1 done', 'a2 done', 'b2 done', 'a3 done', 'b3 done', 'notify done']);
    expect(run.order()).toEqual({ lines: { a: 'completed', b: 'completed' }, order: 'completed' });
    expect(isDone(run.work)).toBe(true);
  });

  it('tries so much of a large order at the same time, and no more', () => {
    const ids = Array.from({ length: 2 * MOST_AT_ONCE + 1 }, (_, n) => `line-${n}`);
    const work = new Work(
      ids.map((id) => line(id)),
      ids.map((id) => task(`task-${id}`, id)),
    );
    const waves: number[] = [];
    new Run(work).run(
      () => 'done',
      (wave) => waves.push(wave.length),
    );
    expect(waves).toEqual([MOST_AT_ONCE, MOST_AT_ONCE, 1]);
  });

  it('does not let a task that backs off delay the other line', () => {
    let failures = 2;
    const run = twoLines('bestEffort').run(({ taskId }) => (taskId === 'a1' && failures-- > 0 ? 'unreachable' : 'done'));
    expect(run.log.slice(0, 7)).toEqual([
      'a1 unreachable',
      'b1 done',
      'b2 done',
      'b3 done',
      'a1 unreachable',
      'a1 done',
      'a2 done',
    ]);
    expect(run.order().order).toBe('completed');
  });

  it('waits twice as long each time, and calls a person after the last try', () => {
    const run = twoLines('bestEffort').run(({ taskId }) => (taskId === 'a1' ? 'unreachable' : 'done'));
    expect(run.log.filter((entry) => entry.startsWith('a1'))).toHaveLength(3);
    expect(run.now).toEqual(at(300));
    expect(run.states()).toMatchObject({ a1: 'hold', a2: 'new', b3: 'completed', notify: 'new' });
  });

  it('completes the other line where each is for itself, and holds the failed one for a person (BEST_EFFORT)', () => {
    const run = twoLines('bestEffort').run(refusing('a2'));
    expect(run.order()).toEqual({ lines: { a: 'held', b: 'completed' }, order: 'partial' });
    expect(decide(run.work, run.work.task('a2'), 'retry', run.now)).toBeUndefined();
    expect(run.run(() => 'done').order().order).toBe('completed');
  });

  it('takes everything back where all stand and fall together, in reverse (ALL_OR_NOTHING)', () => {
    const run = twoLines('allOrNothing').run(refusing('a2'));
    expect(run.log).toEqual([
      'a1 done',
      'b1 done',
      'a2 refused',
      'b2 done',
      'undo a2 done',
      'undo b2 done',
      'undo a1 done',
      'undo b1 done',
    ]);
    expect(run.order()).toEqual({ lines: { a: 'failed', b: 'cancelled' }, order: 'failed' });
    expect(run.states()).toMatchObject({ a2: 'compensated', a3: 'cancelled', b1: 'compensated', notify: 'cancelled' });
    expect(run.work.task('a2').lastError).toMatchObject({ code: 'NO' });
  });

  it('lets nothing of a group become final before all that can be undone is there', () => {
    let failures = 1;
    const run = twoLines('allOrNothing').run(({ taskId }) => (taskId === 'a2' && failures-- > 0 ? 'unreachable' : 'done'));
    expect(run.log).toEqual(['a1 done', 'b1 done', 'a2 unreachable', 'b2 done', 'a2 done', 'a3 done', 'b3 done', 'notify done']);
  });

  it('holds what cannot be undone for a person, and undoes nothing that was done before it', () => {
    const run = twoLines('allOrNothing').run((todo) =>
      (todo.undo && todo.taskId === 'b2') || (!todo.undo && todo.taskId === 'a2') ? 'refused' : 'done',
    );
    expect(run.order()).toEqual({ lines: { a: 'failed', b: 'held' }, order: 'held' });
    expect(run.work.task('b2')).toMatchObject({ state: 'hold', lastError: { code: 'COMPENSATION_FAILED' } });
    expect(run.work.task('b1').state).toBe('active');
    expect(decide(run.work, run.work.task('b2'), 'abandon', run.now)).toBe('ALREADY_GIVEN_UP');
    expect(decide(run.work, run.work.task('b2'), 'complete', run.now)).toBeUndefined();
    expect(run.run(() => 'done').order()).toEqual({ lines: { a: 'failed', b: 'cancelled' }, order: 'failed' });
    expect(run.log.at(-1)).toBe('undo b1 done');
  });

  it('gives up a line with those that rely on it, but never past the point of no return', () => {
    const build = () =>
      new Run(
        new Work(
          [line('plan'), line('extra'), line('other')],
          [
            task('p1', 'plan'),
            task('p2', 'plan', { dependsOn: ['p1'], isPointOfNoReturn: true }),
            task('p3', 'plan', { dependsOn: ['p2'], isPointOfNoReturn: true }),
            task('e0', 'extra'),
            task('e1', 'extra', { dependsOn: ['e0', 'p2'] }),
            task('o1', 'other'),
          ],
        ),
      );
    const early = build().run(refusing('p1'));
    expect(decide(early.work, early.work.task('p1'), 'abandon', early.now)).toBeUndefined();
    early.run(() => 'done');
    expect(early.order()).toEqual({ lines: { plan: 'failed', extra: 'cancelled', other: 'completed' }, order: 'partial' });
    expect(early.log).toEqual(['p1 refused', 'e0 done', 'o1 done', 'undo p1 done', 'undo e0 done']);

    const late = build().run(refusing('p3'));
    expect(decide(late.work, late.work.task('p3'), 'abandon', late.now)).toBe('PAST_POINT_OF_NO_RETURN');
    expect(decide(late.work, late.work.task('p1'), 'retry', late.now)).toBe('NOT_WAITING');
    expect(decide(late.work, late.work.task('p3'), 'skip', late.now)).toBeUndefined();
    expect(late.run(() => 'done').order().order).toBe('completed');
  });

  it('undoes what was being tried when its line was given up, whatever came of it', () => {
    const run = new Run(new Work([line('a')], [task('a1', 'a'), task('a2', 'a'), task('a3', 'a', { dependsOn: ['a1', 'a2'] })]));
    // a2 is refused, and its line given up while a1 is being tried again.
    run.run(
      ({ taskId }) => (run.work.task(taskId).attempts > 0 ? 'done' : taskId === 'a1' ? 'unreachable' : 'refused'),
      (wave) => {
        if (!run.log.includes('a2 refused') || !wave.some(({ taskId, undo }) => taskId === 'a1' && !undo)) return;
        expect(decide(run.work, run.work.task('a1'), 'abandon', run.now)).toBe('NOT_WAITING');
        expect(decide(run.work, run.work.task('a2'), 'abandon', run.now)).toBeUndefined();
      },
    );
    expect(run.log).toEqual(['a1 unreachable', 'a2 refused', 'a1 done', 'undo a1 done', 'undo a2 done']);
    expect(run.states()).toEqual({ a1: 'compensated', a2: 'compensated', a3: 'cancelled' });
  });

  it('completes a line that is nothing but its parts once its order begins, and not before', () => {
    const run = new Run(new Work([line('bundle'), line('part')], [task('p1', 'part')], false));
    expect(run.order()).toEqual({ lines: { bundle: 'acknowledged', part: 'acknowledged' }, order: 'acknowledged' });
    run.work.hasBegun = true;
    expect(run.order()).toEqual({ lines: { bundle: 'completed', part: 'acknowledged' }, order: 'inProgress' });
    expect(run.run(() => 'done').order().order).toBe('completed');
  });

  it('waits no longer for its next try because somebody has moved the clock back', () => {
    const run = new Run(
      new Work([line('a')], [task('a1', 'a', { state: 'active', attempts: 1, tries: 1, dueAt: at(86_400_000) })]),
    );
    expect(nextWave(run.work, at(0))).toMatchObject([{ taskId: 'a1' }]);
  });
});
