import type { Clause } from './clauses.ts';
import type { IndexParts } from './index-parts.ts';
import type { OfferingFilter } from './offering-filter.ts';
import { allBits, Matches, type Bits } from './ordinal-set.ts';
import type { FoundText } from './text-search.ts';

/** The offerings that meet a filter, not yet in an order. */
export class FoundOfferings {
  readonly parts: IndexParts;
  readonly filter: OfferingFilter;
  readonly text: FoundText | undefined;
  readonly #clauses: readonly Clause[];
  readonly #known = new Map<string, Matches>();

  constructor(
    parts: IndexParts,
    { filter, text, clauses }: { filter: OfferingFilter; text: FoundText | undefined; clauses: readonly Clause[] },
  ) {
    this.parts = parts;
    this.filter = filter;
    this.text = text;
    this.#clauses = clauses;
  }

  /** What it takes in memory at most, about: the bits of every clause, and of what matches without it. */
  get bytes(): number {
    return ((3 * this.#clauses.length + 2) * this.parts.count) / 8;
  }

  get matches(): Matches {
    return this.without('');
  }

  /** What would match if nothing were chosen in this respect: the counts of its values are of these. */
  without(respect: string): Matches {
    const left = this.#clauses.filter((clause) => clause.respect !== respect);
    const key = left.length === this.#clauses.length ? '' : respect;
    const known = this.#known.get(key);
    if (known) return known;
    const matches = new Matches(this.#intersect(left));
    this.#known.set(key, matches);
    return matches;
  }

  #intersect([first, ...rest]: readonly Clause[]): Bits {
    if (!first) return allBits(this.parts.count);
    const bits = first.bits.clone();
    for (const clause of rest) bits.intersection(clause.bits);
    return bits;
  }
}
