import { OrdinalSet, type Matches } from './ordinal-set.ts';
import type { Postings } from './postings.ts';

/** Which offerings have which values, readable from both sides. */
export class ValueTable {
  readonly keys: readonly string[];
  readonly sets: readonly OrdinalSet[];
  readonly #offsets: Uint32Array;
  /** By offering: the places of its values in `keys`. */
  readonly #places: Uint32Array;
  readonly #cost: number;

  constructor({ keys, offsets, ordinals }: Postings, count: number) {
    this.keys = keys;
    this.sets = keys.map((_, place) => new OrdinalSet(ordinals.subarray(offsets[place], offsets[place + 1]), count));
    this.#cost = this.sets.reduce((sum, { cost }) => sum + cost, 0);
    [this.#offsets, this.#places] = turn(ordinals, offsets, count);
  }

  /** How many matches have each value, by its place: from the side where there is less to do. */
  count(matches: Matches): Uint32Array {
    const share = matches.size / Math.max(1, this.#offsets.length - 1);
    return share * this.#places.length < this.#cost ? this.#countByOffering(matches) : this.#countByValue(matches);
  }

  #countByValue(matches: Matches): Uint32Array {
    return Uint32Array.from(this.sets, (set) => set.countIn(matches));
  }

  #countByOffering({ ordinals }: Matches): Uint32Array {
    const [offsets, places] = [this.#offsets, this.#places];
    const counts = new Uint32Array(this.keys.length);
    for (const ordinal of ordinals) {
      const end = offsets[ordinal + 1] ?? 0;
      for (let at = offsets[ordinal] ?? 0; at < end; at++) {
        const place = places[at] ?? 0;
        counts[place] = (counts[place] ?? 0) + 1;
      }
    }
    return counts;
  }
}

/** From values with their offerings to offerings with their values. */
const turn = (ordinals: Uint32Array, offsets: Uint32Array, count: number): [Uint32Array, Uint32Array] => {
  const starts = new Uint32Array(count + 1);
  for (const ordinal of ordinals) starts[ordinal + 1] = (starts[ordinal + 1] ?? 0) + 1;
  for (let at = 1; at <= count; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const free = starts.slice();
  const places = new Uint32Array(ordinals.length);
  for (let place = 0; place + 1 < offsets.length; place++) {
    for (let at = offsets[place] ?? 0; at < (offsets[place + 1] ?? 0); at++) {
      const ordinal = ordinals[at] ?? 0;
      const to = free[ordinal] ?? 0;
      places[to] = place;
      free[ordinal] = to + 1;
    }
  }
  return [starts, places];
};
