import { LRUCache } from 'lru-cache';
import { clausesOf } from './clauses.ts';
import { Facets } from './facets.ts';
import { FoundOfferings } from './found-offerings.ts';
import type { IndexParts } from './index-parts.ts';
import type { OfferingFilter, OfferingSort } from './offering-filter.ts';
import { OfferingList } from './offering-list.ts';
import type { PricePeriod } from './price-period.ts';
import { rank } from './ranking.ts';

/** Bytes of lists kept for who asks the same. */
const REMEMBERED = 32 * 1024 * 1024;

/** And of counts: they take longer to work out than the list, and less memory. */
const COUNTS_REMEMBERED = 16 * 1024 * 1024;
const COUNTS_OF_ONE = 32 * 1024; // about
const SETS_REMEMBERED = 16 * 1024 * 1024;

interface Remembered {
  list: OfferingList;
}

/** Finds offerings of one version of the catalog; what it was built from never changes, so answers can be kept. */
export class OfferingIndex {
  readonly #parts: IndexParts;
  readonly #pricePeriod: PricePeriod;
  readonly #lists = new LRUCache<string, Remembered>({
    maxSize: REMEMBERED,
    sizeCalculation: ({ list }, key) => Math.ceil(list.bytes + 2 * key.length),
  });
  readonly #facets = new LRUCache<string, Facets>({
    maxSize: COUNTS_REMEMBERED,
    sizeCalculation: (_facets, key) => COUNTS_OF_ONE + 2 * key.length,
  });
  /** Sets that are likely to be asked for again within the same request. */
  readonly #found = new LRUCache<string, FoundOfferings>({
    maxSize: SETS_REMEMBERED,
    sizeCalculation: ({ bytes }, key) => Math.ceil(bytes + 2 * key.length),
  });

  constructor(parts: IndexParts, pricePeriod: PricePeriod) {
    this.#parts = parts;
    this.#pricePeriod = pricePeriod;
  }

  /** Whether its regular prices are still, or again, those of this instant. */
  isPricedFor(at: Date): boolean {
    return this.#pricePeriod.holdsAt(at);
  }

  get offeringCount(): number {
    return this.#parts.count;
  }

  async find(filter: OfferingFilter, sort: OfferingSort, now: Date): Promise<OfferingList> {
    const filterKey = this.#keyOf(filter, now);
    const key = `${sort} ${filterKey}`;
    const known = this.#lists.get(key);
    if (known) return known.list;
    const read = () => this.#read(filterKey, filter, now);
    const facets = (first: number) => this.#keep(this.#facets, `${first} ${filterKey}`, () => new Facets(read, first));
    const list = new OfferingList(this.#parts, rank(read(), sort), { didYouMean: read().text?.corrected ?? null, facets });
    this.#lists.set(key, { list });
    return list;
  }

  #read(key: string, filter: OfferingFilter, now: Date): FoundOfferings {
    return this.#keep(this.#found, key, () => {
      const text = filter.text?.trim() ? this.#parts.text.find(filter.text) : undefined;
      return new FoundOfferings(this.#parts, { filter, text, clauses: clausesOf(this.#parts, filter, { text, now }) });
    });
  }

  #keep<T extends object>(kept: LRUCache<string, T>, key: string, make: () => T): T {
    const known = kept.get(key) ?? make();
    kept.set(key, known);
    return known;
  }

  /** Instants between which nothing begins or ends give the same answer. */
  #keyOf(filter: OfferingFilter, now: Date): string {
    const at = this.#parts.validity.slotOf((filter.validAt ?? now).getTime());
    return JSON.stringify([at, { ...filter, validAt: filter.validAt && at }]);
  }
}
