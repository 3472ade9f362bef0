import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endOf, withEnds } from '../../subgraphs/order/decompose/ends.ts';
import { inheritFromBundles } from '../../subgraphs/order/decompose/inherit.ts';
import { prepareParts, type PreparedPart } from '../../subgraphs/order/decompose/prepare-parts.ts';
import { startsAt } from '../../subgraphs/order/decompose/starts-at.ts';
import { dependenciesOf, NEED } from '../../subgraphs/order/fulfilment/dependencies.ts';
import { loadPipelines } from '../../subgraphs/order/pipelines/load-pipelines.ts';
import { registry } from '../../subgraphs/order/pipelines/registry.ts';
import { checkLines } from '../../subgraphs/order/submit/check-lines.ts';
import type { NewItem } from '../../subgraphs/order/submit/new-item.ts';
import { anyItems, day, now } from './decompose-lines.ts';

const rules = { pipelines: loadPipelines(registry), decomposeAt: 'PRODUCT_ORDER' as const };

interface Case {
  items: NewItem[];
  order: { requestedStartDate: Date | null; requestedCompletionDate: null };
  parts: PreparedPart[];
}

/** Orders that break no rule, with their parts. */
const cases: fc.Arbitrary<Case> = fc
  .tuple(anyItems, fc.option(fc.integer({ min: -1, max: 3 })))
  .map(([drafts, start]) => ({
    items: inheritFromBundles(drafts),
    order: { requestedStartDate: start === null ? null : day(start), requestedCompletionDate: null },
  }))
  .filter(({ items, order }) => checkLines(items, order, now).length === 0)
  .map(({ items, order }) => ({ items, order, parts: prepareParts(items, order, rules, now) }));

const holds = (property: (drawn: Case) => void) => fc.assert(fc.property(cases, property), { numRuns: 300 });
const partWith = (parts: readonly PreparedPart[], id: string) => parts.find(({ items }) => items.some((item) => item.id === id));
const idsOf = (items: readonly NewItem[]) => items.map(({ id }) => id);

/** The lines of each part, whatever its number. */
const grouping = (parts: readonly PreparedPart[]) => parts.map(({ items }) => idsOf(items).sort().join(' ')).sort();

describe('the parts of any order', () => {
  it('hold every line exactly once, with its links', () => {
    holds(({ items, parts }) => {
      const lines = withEnds(items);
      const held = parts.flatMap((part) => part.items);
      expect(idsOf(held).sort()).toEqual(idsOf(lines).sort());
      for (const line of lines)
        expect(held.find(({ id }) => id === line.id)).toMatchObject({ relationships: line.relationships });
    });
  });

  it('are as many as there are instants and systems, unless lines of one instant have to stay together (B9)', () => {
    holds(({ items, order, parts }) => {
      const acting = withEnds(items).filter(({ action }) => action !== 'noChange');
      const place = (item: NewItem) => `${startsAt(item, order, now)?.getTime() ?? ''} ${item.backend?.name ?? ''}`;
      const places = new Set(acting.map(place));
      const isMixed = parts.some((part) => new Set(part.items.filter(({ action }) => action !== 'noChange').map(place)).size > 1);
      if (acting.length > 0 && !isMixed) expect(parts).toHaveLength(places.size);
      for (const { startsAt: date, items: own } of parts)
        for (const item of own) expect(startsAt(item, order, now)).toEqual(date);
    });
  });

  it('follow parts before them only, by date', () => {
    holds(({ parts }) => {
      for (const [index, { number, startsAt: date, follows }] of parts.entries()) {
        expect(number).toBe(index + 1);
        expect(Math.max(0, ...follows)).toBeLessThan(number);
        expect((parts[index - 1]?.startsAt ?? new Date(0)).getTime()).toBeLessThanOrEqual((date ?? new Date(0)).getTime());
      }
    });
  });

  it('have each line after what it relies on, and each end after its beginning', () => {
    holds(({ items, parts }) => {
      const isActing = (id: string) => items.find((item) => item.id === id)?.action !== 'noChange';
      for (const { dependent, target } of dependenciesOf(items, NEED)) {
        const [own, needed] = [partWith(parts, dependent), partWith(parts, target)];
        const isDelete = items.find(({ id }) => id === dependent)?.action === 'delete';
        if (isDelete || own === needed || !isActing(dependent) || !isActing(target)) continue;
        expect(own?.follows).toContain(needed?.number);
      }
      for (const { id } of withEnds(items).filter(({ broughtBy }) => broughtBy !== null)) {
        const bringing = id.slice(0, -endOf('').length);
        expect(partWith(parts, id)?.follows).toContain(partWith(parts, bringing)?.number);
      }
    });
  });

  it('are the same for the same lines, and hold the same lines in whatever order those come', () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), ({ items, order, parts }, places) => {
        expect(prepareParts(items, order, rules, now)).toEqual(parts);
        const shuffled = items
          .map((item) => ({ item, place: places.next().value as number }))
          .sort((one, other) => one.place - other.place)
          .map(({ item }) => item);
        expect(grouping(prepareParts(shuffled, order, rules, now))).toEqual(grouping(parts));
      }),
      { numRuns: 200 },
    );
  });
});
