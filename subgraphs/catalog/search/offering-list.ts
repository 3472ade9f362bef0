import { compareText } from './compare-text.ts';
import type { Facets } from './facets.ts';
import { findPlace } from './find-place.ts';
import type { IndexParts } from './index-parts.ts';
import { compareValues } from './order.ts';
import type { Ranking } from './ranking.ts';

/** What marks a place in a list, also in the list of a later version: what it is sorted by, the name and the id. */
export type PlaceKey = readonly string[];

/** Everything that matches, in the order asked for. */
export class OfferingList {
  readonly #parts: IndexParts;
  readonly #ranking: Ranking;
  /** The text as it was understood; null when it was understood as written. */
  readonly didYouMean: string | null;
  /** With at most so many values each. */
  readonly facets: (first: number) => Facets;

  constructor(
    parts: IndexParts,
    ranking: Ranking,
    { didYouMean, facets }: { didYouMean: string | null; facets: (first: number) => Facets },
  ) {
    this.#parts = parts;
    this.#ranking = ranking;
    this.didYouMean = didYouMean;
    this.facets = facets;
  }

  get totalCount(): number {
    return this.#ranking.ordinals.length;
  }

  /** What it takes in memory, about. */
  get bytes(): number {
    return 4 * this.totalCount + 500;
  }

  idAt(index: number): string {
    return this.#parts.ids[this.#ranking.ordinals[index] ?? 0] ?? '';
  }

  firstIds(most: number): string[] {
    return Array.from({ length: Math.min(most, this.totalCount) }, (_, index) => this.idAt(index));
  }

  keyAt(index: number): PlaceKey {
    const ordinal = this.#ranking.ordinals[index] ?? 0;
    return [String(this.#ranking.valueAt(index)), this.#parts.sortNames[ordinal] ?? '', this.idAt(index)];
  }

  /** The first index at or after a place. */
  indexOf(key: PlaceKey, { isAfter = false } = {}): number {
    return findPlace(this.totalCount, (index) => this.#compare(index, key) >= (isAfter ? 1 : 0));
  }

  #compare(index: number, [value = '', sortName = '', id = '']: PlaceKey): number {
    const [, ownName = '', ownId = ''] = this.keyAt(index);
    const byName = compareText(ownName, sortName) || compareText(ownId, id);
    return compareValues(this.#ranking.valueAt(index), Number(value)) || (this.#ranking.isDescendingByName ? -byName : byName);
  }
}
