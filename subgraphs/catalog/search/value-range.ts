import { findPlace } from './find-place.ts';
import { addAll, noBits, type Bits, type Matches } from './ordinal-set.ts';
import { sortByValue } from './sorted-values.ts';

/** Between two kept sets. */
const STEP = 4096;

/** Offerings by a number each; those within a range are found without looking at each. */
export class ValueRange {
  readonly #count: number;
  /** Those that have a value, by it. */
  readonly #sequence: Uint32Array;
  readonly #sorted: Float64Array;
  /** The first 0, 4096, 8192, ... of the sequence, each as a set. */
  readonly #firsts: Bits[] = [];

  /** NaN: has none. */
  constructor(values: Float64Array) {
    this.#count = values.length;
    const { sequence, sorted } = sortByValue(values);
    const known = findPlace(sorted.length, (place) => Number.isNaN(sorted[place]));
    this.#sequence = sequence.subarray(0, known);
    this.#sorted = sorted.subarray(0, known);
    const bits = noBits(this.#count);
    for (let place = 0; place <= known; place += STEP) {
      this.#firsts.push(bits.clone());
      addAll(bits, this.#sequence.subarray(place, place + STEP));
    }
  }

  /** From and to are part of it. */
  within(low: number, high: number): Bits {
    const bits = this.#first(findPlace(this.#sorted.length, (place) => (this.#sorted[place] ?? NaN) > high));
    bits.difference(this.#first(this.#placeOf(low)));
    return bits;
  }

  /** Those from a value on up to before another one. */
  between(low: number, end: number): Uint32Array {
    return this.#sequence.subarray(this.#placeOf(low), this.#placeOf(end));
  }

  /** The least and the most of many matches: soon found from either end. */
  endsOf({ bits }: Matches): { least: number; most: number } | undefined {
    const has = (ordinal: number) => bits.has(ordinal);
    const [first, last] = [this.#sequence.findIndex(has), this.#sequence.findLastIndex(has)];
    return first < 0 ? undefined : { least: this.#sorted[first] ?? NaN, most: this.#sorted[last] ?? NaN };
  }

  #placeOf(value: number): number {
    return findPlace(this.#sorted.length, (place) => (this.#sorted[place] ?? NaN) >= value);
  }

  #first(length: number): Bits {
    const step = Math.floor(length / STEP);
    const bits = this.#firsts[step]?.clone() ?? noBits(this.#count);
    addAll(bits, this.#sequence.subarray(step * STEP, length));
    return bits;
  }
}
