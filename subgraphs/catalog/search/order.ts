import type { Matches } from './ordinal-set.ts';
import { sortByValue } from './sorted-values.ts';

/** What an offering is sorted by; NaN comes last in both directions. */
type ValueOf = (ordinal: number) => number;

/** All offerings in one order, and the place of each in it. */
export interface Order {
  sequence: Uint32Array;
  places: Uint32Array;
  valueOf: ValueOf;
}

const placesOf = (sequence: Uint32Array): Uint32Array => {
  const places = new Uint32Array(sequence.length);
  for (let place = 0; place < sequence.length; place++) places[sequence[place] ?? 0] = place;
  return places;
};

/** Smaller values first, what has none last, equal ones by name. */
export const compareValues = (one: number, other: number): number => {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  return one < other ? -1 : one > other ? 1 : 0;
};

export const orderBy = (count: number, valueOf: ValueOf): Order => {
  const values = new Float64Array(count);
  for (let ordinal = 0; ordinal < count; ordinal++) values[ordinal] = valueOf(ordinal);
  const { sequence } = sortByValue(values);
  return { sequence, places: placesOf(sequence), valueOf };
};

const pick = (sequence: Uint32Array, { bits: { words }, size }: Matches): Uint32Array => {
  const picked = new Uint32Array(size);
  let count = 0;
  for (let place = 0; count < size && place < sequence.length; place++) {
    const ordinal = sequence[place] ?? 0;
    if (((words[ordinal >>> 5] ?? 0) >>> (ordinal & 31)) & 1) picked[count++] = ordinal;
  }
  return picked;
};

/** The matches in an order: few are sorted, many are picked from all. */
export const inOrder = (matches: Matches, { sequence, places }: Order): Uint32Array =>
  matches.size * 16 > sequence.length
    ? pick(sequence, matches)
    : matches.ordinals
        .map((ordinal) => places[ordinal] ?? 0)
        .sort()
        .map((place) => sequence[place] ?? 0);
