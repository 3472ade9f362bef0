import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../subgraphs/order/fulfilment/decide.ts';
import { isDone, type Todo } from '../../subgraphs/order/fulfilment/next-wave.ts';
import { isSettled, Work, type WorkTask } from '../../subgraphs/order/fulfilment/work.ts';
import type { LineToPlan } from '../../subgraphs/order/pipelines/line-tasks.ts';
import { loadPipelines } from '../../subgraphs/order/pipelines/load-pipelines.ts';
import { planOrder } from '../../subgraphs/order/pipelines/plan-order.ts';
import { registry } from '../../subgraphs/order/pipelines/registry.ts';
import { setsAside } from '../../subgraphs/order/pipelines/sets-aside.ts';
import { legacy, modern } from './back-ends.ts';
import { at, line as workLine, Run, task as workTask, type Answer } from './work-run.ts';

const sample = loadPipelines(registry);
const old = { ...legacy, name: 'old' };

const line = (id: string, categoryIds: string[], more: Partial<LineToPlan> = {}): LineToPlan => ({
  id,
  action: 'add',
  relationships: [],
  productSpecificationId: 'ps',
  categoryIds,
  resourceSpecifications: [],
  backend: legacy,
  billingAccountAfterProduct: false,
  requestedStartDate: null,
  characteristics: [],
  ...more,
});
const roaming = (id: string, more: Partial<LineToPlan> = {}) => line(id, ['cat-roaming'], more);
const home = (id: string, more: Partial<LineToPlan> = {}) => line(id, ['cat-home'], more);
const reliesOn = (itemId: string) => ({ relationships: [{ type: 'reliesOn' as const, itemId }] });

const turnsOf = (...lines: LineToPlan[]) =>
  Object.fromEntries(
    planOrder(lines, sample).tasks.flatMap(({ key, turnAfter }) => (turnAfter.length > 0 ? [[key, turnAfter]] : [])),
  );
const roamingTasks = (id: string) => [`${id}:configure`, `${id}:complete`, `${id}:billing`];

const runOf = (...lines: LineToPlan[]) => {
  const { tasks, policies } = planOrder(lines, sample);
  return new Run(
    new Work(
      lines.map(({ id }) => workLine(id, policies.get(id))),
      tasks.map(({ key, ...task }) => workTask(key, task.itemId, { ...task, retry: { max: 3, backoffMs: 100 } })),
    ),
  );
};

describe('a back end that takes one line at a time', () => {
  it('gets the lines of an order one after another, but for what only sets something aside', () => {
    const lines = [roaming('a', reliesOn('c')), roaming('b'), roaming('c'), roaming('quick', { backend: modern })];
    expect(turnsOf(...lines)).toEqual({ 'c:configure': roamingTasks('b'), 'a:configure': roamingTasks('c') });
    expect(turnsOf(roaming('a'), roaming('b', { backend: old }), roaming('c', { backend: null }))).toEqual({});
  });

  it('does not wait until next month for a line that begins now', () => {
    const later = { requestedStartDate: at(50_000) };
    expect(turnsOf(roaming('later', later), roaming('now'), roaming('soon', { requestedStartDate: at(10) }))).toEqual({
      'soon:configure': roamingTasks('now'),
      'later:configure': roamingTasks('soon'),
    });
    const run = runOf(roaming('base', later), roaming('now'), roaming('extra', reliesOn('base')));
    expect(run.run(() => 'done').order().order).toBe('completed');
    const configured = run.log.filter((entry) => entry.includes('configure'));
    expect(configured).toEqual(['now:configure done', 'base:configure done', 'extra:configure done']);
  });

  it('gets all of a group that can be undone before anything final, and is undone in reverse', () => {
    expect(turnsOf(home('fibre'), home('tv'), roaming('roaming'))).toEqual({
      'tv:service': ['fibre:service'],
      'fibre:complete': ['tv:service'],
      'tv:complete': ['fibre:complete', 'fibre:billing'],
      'roaming:configure': ['tv:complete', 'tv:billing'],
    });
    const run = runOf(home('fibre'), home('tv'), home('phone')).run(({ taskId, undo }) =>
      taskId === 'phone:service' && !undo ? 'refused' : 'done',
    );
    expect(run.order().order).toBe('failed');
    expect(run.log.filter((entry) => entry.startsWith('undo') && entry.includes('service'))).toEqual([
      'undo phone:service done',
      'undo tv:service done',
      'undo fibre:service done',
    ]);
  });

  it('serves nobody else while a person looks at a line, and goes on when it is given up: no other line falls with it', () => {
    const run = runOf(roaming('a'), roaming('b'), roaming('c')).run(({ taskId }) =>
      taskId === 'a:configure' ? 'refused' : 'done',
    );
    expect(run.states()).toMatchObject({ 'a:configure': 'hold', 'b:prepare': 'completed', 'b:configure': 'new' });
    expect(decide(run.work, run.work.task('a:configure'), 'abandon', run.now)).toBeUndefined();
    run.run(() => 'done');
    expect(run.order().lines).toEqual({ a: 'failed', b: 'completed', c: 'completed' });
  });

  it('lets no line pass the first one because the second was given up early', () => {
    const run = runOf(roaming('a'), roaming('b'), roaming('c')).run(({ taskId }) =>
      taskId === 'a:configure' || taskId === 'b:prepare' ? 'refused' : 'done',
    );
    expect(decide(run.work, run.work.task('b:prepare'), 'abandon', run.now)).toBeUndefined();
    run.run(() => 'done');
    expect(run.states()).toMatchObject({ 'a:configure': 'hold', 'b:configure': 'cancelled', 'c:configure': 'new' });
  });
});

const linesOf = (tasks: readonly WorkTask[]) => new Set(tasks.map(({ itemId }) => itemId));

const anyLines = fc
  .array(
    fc.record({
      category: fc.constantFrom('cat-roaming', 'cat-home', 'cat-devices', 'cat-mobile', 'cat-of-no-tasks'),
      action: fc.constantFrom('add', 'add', 'add', 'modify', 'delete'),
      backend: fc.constantFrom(null, modern, legacy, legacy, old),
      needs: fc.array(fc.nat(), { maxLength: 2 }),
      parts: fc.array(fc.nat(), { maxLength: 1 }),
      start: fc.constantFrom(null, null, 500, 90_000),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((drafts) =>
    drafts.map(({ category, action, backend, needs, parts, start }, index) =>
      line(`l${index}`, [category], {
        action: action as LineToPlan['action'],
        backend,
        productSpecificationId: category === 'cat-of-no-tasks' ? null : 'ps',
        billingAccountAfterProduct: backend === legacy,
        requestedStartDate: start === null ? null : at(start),
        relationships: [
          ...(index === 0 ? [] : needs.map((n) => ({ type: 'reliesOn' as const, itemId: `l${n % index}` }))),
          ...parts.map((n) => ({ type: 'bundledBy' as const, itemId: `l${n % drafts.length}` })),
        ],
      }),
    ),
  )
  .chain((lines) => fc.shuffledSubarray(lines, { minLength: lines.length }));

describe('whatever is ordered of whichever systems', () => {
  it('ends, and a back end that takes one line at a time is never asked for two', () => {
    const answers = fc.array(fc.constantFrom<Answer>('done', 'done', 'done', 'unreachable', 'refused'), {
      minLength: 1,
      maxLength: 40,
    });
    const actions = fc.array(fc.constantFrom('retry', 'skip', 'complete', 'abandon'), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(anyLines, answers, actions, (lines, given, decisions) => {
        const run = runOf(...lines);
        const tasks = [...run.work.tasks.values()];
        const backends = new Map(lines.map(({ id, backend }) => [id, backend]));
        const check = (wave: Todo[]) => {
          const undone = new Set(wave.flatMap(({ taskId, undo }) => (undo ? [taskId] : [])));
          const isUnderWay = (one: WorkTask) => !work.isUndo(one) && (one.state === 'active' || one.state === 'hold');
          const isUndone = (one: WorkTask) => undone.has(one.id) && work.itemOf(one)?.failurePolicy === 'allOrNothing';
          for (const { name } of [legacy, old]) {
            const there = tasks.filter(({ kind, itemId }) => !setsAside.has(kind) && backends.get(itemId ?? '')?.name === name);
            expect(linesOf(there.filter(isUnderWay)).size).toBeLessThanOrEqual(1);
            expect(linesOf(there.filter(isUndone)).size).toBeLessThanOrEqual(1);
          }
        };
        const { work } = run;
        let asked = 0;
        for (let n = 0; !isDone(work); n++) {
          expect(n).toBeLessThan(300);
          run.run(() => (asked < 60 ? given[asked++ % given.length]! : 'done'), check);
          for (const one of tasks.filter(({ state }) => state === 'hold')) {
            const action = n < 30 ? decisions[(n + asked) % decisions.length]! : 'retry';
            if (decide(work, one, action, run.now)) decide(work, one, 'retry', run.now);
          }
        }
        expect(tasks.every(isSettled)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
