import { OrdinalSet, type Matches } from './ordinal-set.ts';
import { toUnits } from './regular-prices.ts';
import { ValueRange } from './value-range.ts';

/** Bands people know: 0, 1, 2, 5, 10, 20, 50, ... */
export const edges = [0, ...Array.from({ length: 8 }, (_, power) => [1, 2, 5].map((digit) => digit * 10 ** power)).flat()].map(
  (edge) => toUnits(String(edge)),
);

/** More than every sixteenth offering. */
const areMany = ({ size }: Matches, count: number) => size * 16 > count;

/** What offerings cost in one currency; NaN: they have no such price. */
export class PriceValues {
  readonly values: Float64Array;
  readonly range: ValueRange;
  /** In which band a price is. */
  readonly #bands: Uint8Array;
  readonly #bandSets: readonly OrdinalSet[];

  constructor(values: Float64Array) {
    this.values = values;
    this.range = new ValueRange(values);
    this.#bands = new Uint8Array(values.length);
    this.#bandSets = edges.map((edge, band) => {
      const ordinals = this.range.between(band === 0 ? -Infinity : edge, edges[band + 1] ?? Infinity);
      for (const ordinal of ordinals) this.#bands[ordinal] = band;
      return new OrdinalSet(ordinals, values.length);
    });
  }

  /** Least, most, and how many are in each band; undefined where none has a price. */
  summary(matches: Matches): { least: number; most: number; counts: Uint32Array } | undefined {
    const counts = new Uint32Array(edges.length);
    const ends = areMany(matches, this.values.length) ? this.#countMany(matches, counts) : this.#countFew(matches, counts);
    return ends && { ...ends, counts };
  }

  #countMany(matches: Matches, counts: Uint32Array) {
    for (const [band, set] of this.#bandSets.entries()) counts[band] = set.countIn(matches);
    return this.range.endsOf(matches);
  }

  #countFew({ ordinals }: Matches, counts: Uint32Array) {
    let [least, most] = [Infinity, -Infinity];
    for (const ordinal of ordinals) {
      const value = this.values[ordinal] ?? NaN;
      if (Number.isNaN(value)) continue;
      if (value < least) least = value;
      if (value > most) most = value;
      const band = this.#bands[ordinal] ?? 0;
      counts[band] = (counts[band] ?? 0) + 1;
    }
    return least > most ? undefined : { least, most };
  }
}
