import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clash, clashAlways, mustFollow, type ProductChange } from '../../schema/product-change.ts';
import { changesAfter } from '../../subgraphs/order/conflicts/later-changes.ts';

const names = ['coverage', 'voicemail', 'dataAllowance'];

/** Changes of one product, as customers may ask for them in any order. */
const anyChange: fc.Arbitrary<ProductChange> = fc
  .record({
    action: fc.constantFrom<ProductChange['action']>('MODIFY', 'MODIFY', 'DELETE', 'NO_CHANGE'),
    at: fc.nat(6),
    sets: fc.subarray(names, { minLength: 1 }),
  })
  .map((change) => (change.action === 'MODIFY' ? change : { ...change, sets: [] }));

/** Those that are accepted, each seeing the ones before. */
const accept = (submitted: readonly ProductChange[]) =>
  submitted.reduce<ProductChange[]>(
    (accepted, change) => (accepted.some((open) => clash(change, open)) ? accepted : [...accepted, change]),
    [],
  );

describe('what open orders may do to one product', () => {
  it('is the same whichever of two orders was there first', () => {
    fc.assert(fc.property(anyChange, anyChange, (one, other) => clash(one, other) === clash(other, one)));
  });

  it('never touches a product that has ended, ends it once, and never overwrites what another one sets (hard case 7)', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), (submitted) => {
        const accepted = accept(submitted);
        let ended = false;
        const setBy = new Map<string, ProductChange>();
        for (const change of accepted.toSorted((one, other) => one.at - other.at)) {
          expect(ended).toBe(false);
          if (change.action === 'DELETE') ended = true;
          for (const name of change.sets) {
            expect(setBy.has(name)).toBe(false);
            setBy.set(name, change);
          }
        }
      }),
    );
  });

  it('accepts one of two that clash, and both of two that do not', () => {
    fc.assert(
      fc.property(anyChange, anyChange, (one, other) => {
        expect(accept([one, other])).toHaveLength(clash(one, other) ? 1 : 2);
        expect(accept([other, one])).toHaveLength(clash(one, other) ? 1 : 2);
      }),
    );
  });

  it('happens in the order of its dates: of two that act on the product one follows the other, and nothing waits in a circle', () => {
    fc.assert(
      fc.property(anyChange, anyChange, (one, other) => {
        const acting = [one, other].every(({ action }) => action === 'MODIFY' || action === 'DELETE');
        expect(mustFollow(one, other) || mustFollow(other, one)).toBe(acting);
        if (mustFollow(one, other) && mustFollow(other, one)) expect(one.at).toBe(other.at);
      }),
    );
  });

  it('clashes without a date only if it would on each', () => {
    fc.assert(
      fc.property(anyChange, anyChange, fc.nat(6), (one, other, from) => {
        const dates = Array.from({ length: 20 }, (_, more) => from + more);
        expect(clashAlways(one, other, from)).toBe(dates.every((at) => clash({ ...one, at }, other)));
      }),
    );
  });
});

describe('the version a change was made for', () => {
  it('tells which changes came after it, one version each', () => {
    const done = [null, null, null].map((productVersion, index) => ({ productVersion, index }));
    expect(changesAfter(1, done).map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(changesAfter(3, done).map(({ index }) => index)).toEqual([2]);
    expect(changesAfter(4, done)).toEqual([]);
  });

  it('is known of later ones also when something else made versions in between', () => {
    const done = [{ productVersion: 1 }, { productVersion: 5 }];
    expect(changesAfter(5, done)).toEqual([{ productVersion: 5 }]);
    expect(changesAfter(6, done)).toEqual([]);
  });
});
