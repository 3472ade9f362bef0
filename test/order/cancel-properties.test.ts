import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assessCancellations, isIrrevocable } from '../../subgraphs/order/fulfilment/assess-cancellations.ts';
import { decide } from '../../subgraphs/order/fulfilment/decide.ts';
import { isDone, type Todo } from '../../subgraphs/order/fulfilment/next-wave.ts';
import { isSettled, Work } from '../../subgraphs/order/fulfilment/work.ts';
import { linesAlong } from '../../subgraphs/order/requests/lines-along.ts';
import { line, Run, task, type Answer } from './work-run.ts';

/** Lines of one part, each with its product: prepared, delivered, then in service; some rely on earlier ones, some stand together. */
const anyOrder = fc
  .array(fc.record({ reliesOn: fc.option(fc.nat(5), { nil: null }), together: fc.boolean(), soft: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((drafts) => {
    const targetOf = (index: number) => (index > 0 ? (drafts[index]?.reliesOn ?? null) : null);
    const links = drafts.map((_draft, index) => {
      const target = targetOf(index);
      return target === null ? null : target % index;
    });
    const group = new Set(drafts.flatMap(({ together }, index) => (together ? [index] : [])));
    // A group takes the lines along that its own rely on.
    for (const index of group) if (links[index] != null) group.add(links[index]);
    const policyOf = (index: number) => (group.has(index) ? ('allOrNothing' as const) : ('bestEffort' as const));
    const tasks = drafts.flatMap((_draft, index) => {
      const id = `l${index}`;
      const target = links[index];
      // What is revocable of a group never waits for what is not.
      const after = target == null ? [] : [group.has(index) ? `l${target}:deliver` : `l${target}:complete`];
      const ends = group.has(index) && target != null ? [`l${target}:complete`] : [];
      return [
        task(`${id}:prepare`, id, { kind: 'prepareProduct' }),
        task(`${id}:deliver`, id, { dependsOn: [`${id}:prepare`, ...after] }),
        task(`${id}:complete`, id, { dependsOn: [`${id}:deliver`, ...ends], isPointOfNoReturn: true, compensatesWith: null }),
      ];
    });
    return {
      items: drafts.map((_draft, index) => line(`l${index}`, policyOf(index))),
      links: links.map((target) => (target == null ? null : `l${target}`)),
      tasks: [...tasks, task('notify', null, { dependsOn: tasks.map(({ id }) => id), compensatesWith: null })],
    };
  });

const answers = fc.array(fc.constantFrom<Answer>('done', 'done', 'done', 'unreachable', 'refused'), {
  minLength: 1,
  maxLength: 30,
});
/** In which wave somebody asks to cancel which line. */
const cancels = fc.array(fc.record({ wave: fc.nat(12), line: fc.nat(5) }), { maxLength: 4 });

describe('whatever is cancelled whenever', () => {
  it('each product is there exactly when its line is complete, none is there twice, and what relies on a cancelled line is not there', () => {
    fc.assert(
      fc.property(anyOrder, answers, cancels, ({ items: lines, tasks: planned, links }, given, asked) => {
        const [items, tasks] = structuredClone([lines, planned] as const);
        const work = new Work(items, tasks);
        const run = new Run(work);
        const products = new Map<string, 'prepared' | 'active' | 'gone'>();
        let tries = 0;
        let waves = 0;

        const ask = (id: string) => {
          const item = work.items.get(id);
          if (!item || item.givenUp != null || work.tasksOf(id).some(isIrrevocable)) return;
          const group = items.filter(
            (one) => one.id === id || (one.failurePolicy === 'allOrNothing' && item.failurePolicy === 'allOrNothing'),
          );
          if (group.some((one) => work.tasksOf(one.id).some(isIrrevocable))) return;
          for (const one of group) if (one.givenUp == null) one.requestId = 'request';
          assessCancellations(work, run.now);
        };
        const meanwhile = () => {
          for (const { wave, line: index } of asked) if (wave === waves) ask(`l${index % items.length}`);
          waves++;
        };
        const answer = ({ taskId, undo, itemId }: Todo): Answer => {
          const result = tries < 60 ? given[tries++ % given.length]! : 'done';
          if (result !== 'done' || itemId === null) return result;
          const before = products.get(itemId);
          if (taskId.endsWith(':prepare')) {
            // Prepared once; taken back once, whether or not it came to that, and never once it is in service.
            expect(undo ? ['prepared', undefined] : [undefined]).toContain(before);
            products.set(itemId, undo ? 'gone' : 'prepared');
          }
          if (taskId.endsWith(':complete')) {
            expect(before).toBe('prepared');
            products.set(itemId, 'active');
          }
          return result;
        };
        for (let n = 0; !isDone(work); n++) {
          expect(n).toBeLessThan(300);
          run.run(answer, meanwhile);
          for (const held of tasks.filter(({ state }) => state === 'hold')) {
            const action = n < 20 && tries % 3 === 0 ? 'abandon' : 'retry';
            if (decide(work, held, action, run.now)) decide(work, held, 'retry', run.now);
          }
        }
        expect(tasks.every(isSettled)).toBe(true);
        for (const [index, item] of items.entries()) {
          const isThere = products.get(item.id) === 'active';
          expect(isThere).toBe(item.givenUp == null);
          // Refused before anything was done, there may be nothing to take back.
          if (!isThere) expect(products.get(item.id) ?? 'gone').toBe('gone');
          const target = links[index];
          if (target != null && isThere) expect(work.items.get(target)?.givenUp ?? null).toBeNull();
        }
        const [first] = items.filter(({ failurePolicy }) => failurePolicy === 'allOrNothing');
        for (const item of work.group()) expect(item.givenUp != null).toBe(first?.givenUp != null);
      }),
      { numRuns: 500 },
    );
  });

  it('what goes with lines is closed: nothing else would have to go, and asking for all of it finds nothing more', () => {
    const anyLines = fc
      .array(
        fc.record({
          target: fc.nat(7),
          type: fc.constantFrom('reliesOn', 'bundledBy', 'enables'),
          part: fc.nat(2),
          ends: fc.boolean(),
        }),
        {
          minLength: 1,
          maxLength: 8,
        },
      )
      .map((drafts) =>
        drafts.flatMap(({ target, type, part, ends }, index) => {
          const id = `l${index}`;
          const relationships = index > 0 ? [{ type: type as 'reliesOn', itemId: `l${target % index}` }] : [];
          const own = {
            id,
            orderId: `p${part}`,
            action: 'add' as const,
            failurePolicy: 'bestEffort' as const,
            relationships,
            hasTasks: true,
          };
          const end = { ...own, id: `${id}:end`, orderId: 'p9', action: 'delete' as const, relationships: [], broughtBy: id };
          return ends ? [own, end] : [own];
        }),
      );
    fc.assert(
      fc.property(anyLines, fc.nat(7), (lines, n) => {
        const named = [lines[n % lines.length]!.id];
        const { relying, along } = linesAlong(lines, named);
        const all = [...named, ...relying, ...along];
        expect(new Set(all).size).toBe(all.length);
        expect(linesAlong(lines, all)).toEqual({ relying: [], along: [] });
        // An end goes whenever what it ends never begins.
        for (const one of lines) if ('broughtBy' in one && all.includes(one.broughtBy)) expect(all).toContain(one.id);
      }),
    );
  });
});
