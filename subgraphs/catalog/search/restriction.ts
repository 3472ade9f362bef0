import { byCount, type CountedValue, type Dimension } from './dimension.ts';
import type { Bits, Matches } from './ordinal-set.ts';

/** Stands for no restriction; no id is empty. */
export const FOR_ALL = '';

/** For whom or where an offering is sold: one that names nobody is for everybody. */
export const soldTo = (dimension: Dimension, values: readonly string[]): Bits => dimension.anyOf([...values, FOR_ALL]);

/** What each value, if chosen, would show. */
export const countSoldTo = (dimension: Dimension, matches: Matches): CountedValue[] => {
  const counted = dimension.count(matches);
  const forAll = counted.find(({ value }) => value === FOR_ALL)?.count ?? 0;
  return counted
    .filter(({ value }) => value !== FOR_ALL)
    .map(({ value, count }) => ({ value, count: count + forAll }))
    .sort(byCount);
};
