import { LRUCache } from 'lru-cache';
import { findPlace } from './find-place.ts';
import { bitsWhere, type Bits } from './ordinal-set.ts';

/** From and until when each offering is valid, by ordinal, in milliseconds. */
export class ValidityIndex {
  readonly #from: Float64Array;
  readonly #to: Float64Array;
  /** Between two of these nothing changes. */
  readonly #changes: Float64Array;
  readonly #known = new LRUCache<number, Bits>({ max: 8 });

  constructor(from: Float64Array, to: Float64Array) {
    this.#from = from;
    this.#to = to;
    const changes = Float64Array.from(new Set([...from, ...to].filter(Number.isFinite)));
    this.#changes = changes.sort();
  }

  /** The same number for instants between which nothing begins or ends. */
  slotOf(at: number): number {
    return findPlace(this.#changes.length, (place) => (this.#changes[place] ?? 0) > at);
  }

  validAt(at: number): Bits {
    const slot = this.slotOf(at);
    const known = this.#known.get(slot);
    if (known) return known;
    const [begins, ends] = [this.#from, this.#to];
    const bits = bitsWhere(begins.length, (ordinal) => (begins[ordinal] ?? 0) <= at && at < (ends[ordinal] ?? 0));
    this.#known.set(slot, bits);
    return bits;
  }

  /** When each became valid; NaN: nobody knows. */
  get begins(): Float64Array {
    return this.#from.map((from) => (Number.isFinite(from) ? from : NaN));
  }
}
