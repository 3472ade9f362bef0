import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeLines } from '../../subgraphs/cart/attach/merge-lines.ts';
import type { DraftLine } from '../../subgraphs/cart/patch/cart-draft.ts';
import { checkLines } from '../../subgraphs/cart/rules/check-cart.ts';

const offerings = ['plan', 'sim', 'device', 'case', 'discount'];

const lineOf = (given: Partial<DraftLine> & Pick<DraftLine, 'id' | 'productOfferingId' | 'position'>): DraftLine => ({
  action: 'ADD',
  status: 'ACTIVE',
  quantity: 1,
  name: given.productOfferingId,
  characteristics: [],
  prices: [],
  resourceSpecifications: given.productOfferingId === 'plan' ? ['msisdn'] : [],
  requires: [],
  excludes: given.productOfferingId === 'discount' ? ['case'] : [],
  bundledOnly: false,
  bundledOfferings: [],
  relationships: [],
  ...given,
});

/** Lines that lead only to lines before them: there is no circle. */
const lines = (...forbidden: string[]) =>
  fc
    .array(
      fc.record({
        productOfferingId: fc.constantFrom(...offerings.filter((one) => !forbidden.includes(one))),
        quantity: fc.integer({ min: 1, max: 100 }),
        colour: fc.constantFrom('red', 'blue'),
        isSaved: fc.boolean(),
        leadsTo: fc.array(fc.nat(), { maxLength: 2 }),
      }),
      { maxLength: 7 },
    )
    .map((all) =>
      all.map(({ productOfferingId, quantity, colour, isSaved, leadsTo }, index) =>
        lineOf({
          id: `l${index}`,
          position: index + 1,
          productOfferingId,
          quantity: productOfferingId === 'plan' ? 1 : quantity,
          status: isSaved ? 'SAVE_FOR_LATER' : 'ACTIVE',
          characteristics: [{ name: 'colour', value: colour }],
          relationships:
            index === 0
              ? []
              : [...new Set(leadsTo.map((to) => to % index))].map((to) => ({ type: 'RELIES_ON', itemId: `l${to}` })),
        }),
      ),
    );
/** A sound cart: nothing in it excludes something else in it. */
const cart = fc.oneof(lines('discount'), lines('case'));

const amount = (all: Iterable<Pick<DraftLine, 'productOfferingId' | 'quantity'>>, offering: string) =>
  [...all].filter(({ productOfferingId }) => productOfferingId === offering).reduce((sum, { quantity }) => sum + quantity, 0);

describe('two carts that become one', () => {
  it('hold all that both held, in a cart that no rule objects to, and tell what became of each line', () => {
    fc.assert(
      fc.property(cart, cart, (own, theirs) => {
        const before = structuredClone([own, theirs]);
        const { lines: after, merge, movedIds } = mergeLines(own, theirs);
        expect([own, theirs]).toEqual(before);
        expect(checkLines([...after.values()], new Map())).toEqual([]);
        const limited = merge.merged.some(({ reason }) => reason === 'QUANTITY_LIMITED');
        for (const offering of limited ? [] : offerings)
          expect(amount(after.values(), offering)).toBe(amount([...own, ...theirs], offering));

        const { kept, merged, added, savedForLater, dropped } = merge;
        expect(dropped).toEqual([]);
        expect([...kept, ...merged].map(({ itemId }) => itemId).sort()).toEqual(own.map(({ id }) => id).sort());
        const from = [...merged, ...added, ...savedForLater].map(({ fromItemId }) => fromItemId);
        expect(from.sort()).toEqual(theirs.map(({ id }) => id).sort());
        for (const { itemId, fromItemId } of [...added, ...savedForLater]) expect(movedIds.get(fromItemId ?? '')).toBe(itemId);
        for (const line of own) if (kept.some(({ itemId }) => itemId === line.id)) expect(after.get(line.id)).toEqual(line);
      }),
      { numRuns: 500 },
    );
  });
});
