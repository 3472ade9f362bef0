import { noBits, type Bits, type Matches } from './ordinal-set.ts';
import type { Postings } from './postings.ts';
import { ValueTable } from './value-table.ts';

export interface CountedValue {
  value: string;
  count: number;
}

/** Commonest first, then by the value itself. */
export const byCount = (one: CountedValue, other: CountedValue): number =>
  other.count - one.count || (one.value < other.value ? -1 : 1);

/** The values that offerings can have in one respect, for example their brand. */
export class Dimension {
  readonly #count: number;
  readonly #table: ValueTable;
  readonly #placeOf: ReadonlyMap<string, number>;

  constructor(postings: Postings, count: number) {
    this.#count = count;
    this.#table = new ValueTable(postings, count);
    this.#placeOf = new Map(postings.keys.map((key, place) => [key, place]));
  }

  /** The offerings that have any of the values. */
  anyOf(values: readonly string[]): Bits {
    const bits = noBits(this.#count);
    for (const value of values) this.#table.sets[this.#placeOf.get(value) ?? -1]?.addTo(bits);
    return bits;
  }

  /** Every value that occurs among the matches. */
  count(matches: Matches): CountedValue[] {
    const counts = this.#table.count(matches);
    return this.#table.keys.map((value, place) => ({ value, count: counts[place] ?? 0 })).filter(({ count }) => count > 0);
  }
}
