import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planFulfilment, type ItemToPlan } from '../../subgraphs/order/fulfilment/plan-fulfilment.ts';
import { dependenciesOf, NEED, type RelationshipType } from '../../subgraphs/order/fulfilment/dependencies.ts';
import { findCycle } from '../../subgraphs/order/submit/find-cycle.ts';

const nodes = ['a', 'b', 'c', 'd', 'e', 'f'];
const actions = ['add', 'modify', 'delete', 'noChange'] as const;
const needs = ['reliesOn', 'requires', 'dependsOn'] as const;
const others = ['bundles', 'bundledBy', 'brings', 'migratesTo'] as const;

/** Lines in any order, whose needs lead from later names to earlier ones only; all other links are free. */
const soundOrder = fc
  .array(
    fc.record({
      action: fc.constantFrom(...actions),
      needs: fc.array(fc.tuple(fc.constantFrom(...needs, 'enables' as const), fc.nat())),
      others: fc.array(fc.tuple(fc.constantFrom(...others), fc.nat())),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .chain((drafts) => {
    const items = drafts.map((draft, index): ItemToPlan => {
      const earlier =
        index === 0
          ? []
          : draft.needs.filter(([type]) => type !== 'enables').map(([type, n]) => ({ type, itemId: String(n % index) }));
      const later = draft.needs
        .filter(([type]) => type === 'enables' && index + 1 < drafts.length)
        .map(([type, n]) => ({ type, itemId: String(index + 1 + (n % (drafts.length - index - 1))) }));
      const free = draft.others.map(([type, n]) => ({ type, itemId: String(n % drafts.length) }));
      return { id: String(index), action: draft.action, relationships: [...earlier, ...later, ...free] };
    });
    return fc.shuffledSubarray(items, { minLength: items.length });
  });

const line = (id: string, action: ItemToPlan['action'], ...links: [RelationshipType, string][]): ItemToPlan => ({
  id,
  action,
  relationships: links.map(([type, itemId]) => ({ type, itemId })),
});

describe('the plan of fulfilment', () => {
  it('holds every line once, each after what it needs and ends each before what it needs', () => {
    fc.assert(
      fc.property(soundOrder, (items) => {
        const turns = planFulfilment(items);
        const placeOf = new Map(turns.map(({ itemId }, place) => [itemId, place]));
        expect([...placeOf.keys()].sort()).toEqual(items.map(({ id }) => id).sort());
        const actionOf = new Map(items.map(({ id, action }) => [id, action]));
        for (const { dependent, target } of dependenciesOf(items, NEED)) {
          const [first, then] = actionOf.get(dependent) === 'delete' ? [dependent, target] : [target, dependent];
          expect(placeOf.get(first)).toBeLessThan(placeOf.get(then)!);
          expect(turns[placeOf.get(then)!]!.after).toContain(first);
        }
        for (const [place, { after }] of turns.entries()) for (const id of after) expect(placeOf.get(id)).toBeLessThan(place);
        expect(planFulfilment(items)).toEqual(turns);
      }),
    );
  });

  it('keeps the order of the lines where nothing speaks against it', () => {
    const plan = planFulfilment([line('a', 'add'), line('b', 'add', ['reliesOn', 'd']), line('c', 'modify'), line('d', 'add')]);
    expect(plan).toEqual([
      { itemId: 'a', after: [] },
      { itemId: 'c', after: [] },
      { itemId: 'd', after: [] },
      { itemId: 'b', after: ['d'] },
    ]);
  });

  it('sets a bundle up before its parts and ends it after them, unless a need says otherwise', () => {
    const idsOf = (items: ItemToPlan[]) => planFulfilment(items).map(({ itemId }) => itemId);
    expect(idsOf([line('part', 'add'), line('bundle', 'add', ['bundles', 'part'])])).toEqual(['bundle', 'part']);
    expect(idsOf([line('bundle', 'delete'), line('part', 'delete', ['bundledBy', 'bundle'])])).toEqual(['part', 'bundle']);
    expect(idsOf([line('bundle', 'add', ['bundles', 'part'], ['reliesOn', 'part']), line('part', 'add')])).toEqual([
      'part',
      'bundle',
    ]);
  });
});

describe('finding a cycle', () => {
  const edges = fc.array(fc.record({ dependent: fc.constantFrom(...nodes), target: fc.constantFrom(...nodes) }), {
    maxLength: 12,
  });

  it('finds one where there is one, and each of its steps is a dependency', () => {
    fc.assert(
      fc.property(edges, (dependencies) => {
        const cycle = findCycle(dependencies);
        const reach = (from: string, seen = new Set<string>()): Set<string> => {
          for (const { dependent, target } of dependencies)
            if (dependent === from && !seen.has(target)) reach(target, seen.add(target));
          return seen;
        };
        expect(cycle !== undefined).toBe(nodes.some((id) => reach(id).has(id)));
        for (const [index, id] of (cycle ?? []).slice(0, -1).entries()) {
          expect(dependencies).toContainEqual({ dependent: id, target: cycle?.[index + 1] });
        }
        if (cycle) expect(cycle.at(-1)).toBe(cycle[0]);
      }),
    );
  });
});
