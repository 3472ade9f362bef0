import { compareText } from './compare-text.ts';
import { Facets } from './facets.ts';
import { findPlace } from './find-place.ts';
import type { FoundOfferings } from './found-offerings.ts';
import { compareValues } from './order.ts';
import type { Ranking } from './ranking.ts';

/** What marks a place in a list, also in the list of a later version: what it is sorted by, the name and the id. */
export type PlaceKey = readonly string[];

/** Everything that matches, in the order asked for. */
export class OfferingList {
  readonly #found: FoundOfferings;
  readonly #ranking: Ranking;
  readonly #facets = new Map<number, Facets>();
  /** The text as it was understood; null when it was understood as written. */
  readonly didYouMean: string | null;

  constructor(found: FoundOfferings, ranking: Ranking, didYouMean: string | null) {
    this.#found = found;
    this.#ranking = ranking;
    this.didYouMean = didYouMean;
  }

  get totalCount(): number {
    return this.#ranking.ordinals.length;
  }

  /** What it takes in memory, about. */
  get bytes(): number {
    return 4 * this.totalCount + this.#found.bytes + 500;
  }

  idAt(index: number): string {
    return this.#found.parts.ids[this.#ranking.ordinals[index] ?? 0] ?? '';
  }

  firstIds(most: number): string[] {
    return Array.from({ length: Math.min(most, this.totalCount) }, (_, index) => this.idAt(index));
  }

  keyAt(index: number): PlaceKey {
    const ordinal = this.#ranking.ordinals[index] ?? 0;
    return [String(this.#ranking.valueAt(index)), this.#found.parts.sortNames[ordinal] ?? '', this.idAt(index)];
  }

  /** The first index at or after a place. */
  indexOf(key: PlaceKey, { isAfter = false } = {}): number {
    return findPlace(this.totalCount, (index) => this.#compare(index, key) >= (isAfter ? 1 : 0));
  }

  /** With at most so many values each. */
  facets(first: number): Facets {
    const known = this.#facets.get(first) ?? new Facets(this.#found, first);
    this.#facets.set(first, known);
    return known;
  }

  #compare(index: number, [value = '', sortName = '', id = '']: PlaceKey): number {
    const [, ownName = '', ownId = ''] = this.keyAt(index);
    const byName = compareText(ownName, sortName) || compareText(ownId, id);
    return compareValues(this.#ranking.valueAt(index), Number(value)) || (this.#ranking.isDescendingByName ? -byName : byName);
  }
}
