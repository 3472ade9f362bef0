import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../subgraphs/order/fulfilment/decide.ts';
import { isDone, type Todo } from '../../subgraphs/order/fulfilment/next-wave.ts';
import { Work, isSettled, type WorkTask } from '../../subgraphs/order/fulfilment/work.ts';
import { line, Run, task, type Answer } from './work-run.ts';

/** Any order: tasks depend on earlier ones; what follows a point of no return is one. */
const anyOrder = fc
  .array(fc.record({ line: fc.nat(3), deps: fc.array(fc.nat(), { maxLength: 3 }), final: fc.boolean(), undo: fc.boolean() }), {
    minLength: 1,
    maxLength: 14,
  })
  .chain((drafts) => fc.record({ drafts: fc.constant(drafts), together: fc.subarray([0, 1, 2, 3]) }))
  .map(({ drafts, together }) => {
    const tasks: WorkTask[] = [];
    for (const [index, draft] of drafts.entries()) {
      const dependsOn = [...new Set(index === 0 ? [] : draft.deps.map((n) => `t${n % index}`))];
      const isPointOfNoReturn = draft.final || tasks.some(({ id, isPointOfNoReturn: is }) => is && dependsOn.includes(id));
      tasks.push(
        task(`t${index}`, `l${draft.line}`, { dependsOn, isPointOfNoReturn, compensatesWith: draft.undo ? 'undo' : null }),
      );
    }
    // A group takes the lines along that its own rely on.
    const group = new Set(together.map((n) => `l${n}`));
    for (let size = -1; size !== group.size;) {
      size = group.size;
      for (const { itemId, dependsOn } of tasks)
        if (group.has(itemId ?? '')) for (const id of dependsOn) group.add(tasks.find((one) => one.id === id)?.itemId ?? '');
    }
    const items = [0, 1, 2, 3].map((n) => line(`l${n}`, group.has(`l${n}`) ? 'allOrNothing' : 'bestEffort'));
    // What is revocable of a group never waits for what is not: the plan of an order sees to that.
    const isFinal = (id: string) => tasks.some((one) => one.id === id && one.isPointOfNoReturn);
    const planned = tasks.map((one) =>
      group.has(one.itemId ?? '') && !one.isPointOfNoReturn
        ? { ...one, dependsOn: one.dependsOn.filter((id) => !isFinal(id)) }
        : one,
    );
    return { items, tasks: [...planned, task('notify', null, { dependsOn: tasks.map(({ id }) => id) })] };
  });

const answers = fc.array(fc.constantFrom<Answer>('done', 'done', 'done', 'unreachable', 'refused'), {
  minLength: 1,
  maxLength: 40,
});
const actions = fc.array(fc.constantFrom('retry', 'skip', 'complete', 'abandon'), { minLength: 1, maxLength: 20 });

describe('whatever happens to an order', () => {
  it('each task is done at most once, after what it needs, ends, and is undone only after all that came after it', () => {
    fc.assert(
      fc.property(anyOrder, answers, actions, (order, given, decisions) => {
        const { items, tasks } = structuredClone(order);
        const run = new Run(new Work(items, tasks));
        let asked = 0;
        const done = new Set<string>();
        const undone = new Set<string>();
        /** A wave, before any of its tries has ended. */
        const check = (wave: Todo[]) => {
          for (const { taskId, undo } of wave) {
            const one = run.work.task(taskId);
            expect((undo ? undone : done).has(taskId)).toBe(false);
            if (undo) {
              for (const after of run.work.dependentsOf(one)) if (run.work.isUndo(after)) expect(isSettled(after)).toBe(true);
              continue;
            }
            for (const id of one.dependsOn) expect(isSettled(run.work.task(id))).toBe(true);
            if (!one.isPointOfNoReturn || run.work.itemOf(one)?.failurePolicy !== 'allOrNothing') continue;
            for (const { id } of run.work.group())
              expect(run.work.tasksOf(id).every((other) => other.isPointOfNoReturn || isSettled(other))).toBe(true);
          }
        };
        const answer = ({ taskId, undo }: Todo): Answer => {
          const result = asked < 60 ? given[asked++ % given.length]! : 'done';
          if (result === 'done') (undo ? undone : done).add(taskId);
          return result;
        };
        for (let n = 0; !isDone(run.work); n++) {
          expect(n).toBeLessThan(300);
          run.run(answer, check);
          const held = tasks.filter(({ state }) => state === 'hold');
          for (const one of held) {
            const action = n < 30 ? decisions[(n + asked) % decisions.length]! : 'retry';
            if (decide(run.work, one, action, run.now)) decide(run.work, one, 'retry', run.now);
          }
        }
        for (const one of tasks) {
          expect(isSettled(one)).toBe(true);
          const { givenUp } = run.work.itemOf(one) ?? {};
          if (givenUp && one.attempts > 0 && one.compensatesWith) expect(['compensated', 'cancelled']).toContain(one.state);
          if (!givenUp) expect(one.state).not.toBe('compensated');
        }
        expect(['completed', 'partial', 'failed', 'cancelled']).toContain(run.order().order);
      }),
      { numRuns: 500 },
    );
  });
});
