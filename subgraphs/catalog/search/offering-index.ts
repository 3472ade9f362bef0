import { LRUCache } from 'lru-cache';
import { clausesOf } from './clauses.ts';
import { FoundOfferings } from './found-offerings.ts';
import type { IndexParts } from './index-parts.ts';
import type { OfferingFilter, OfferingSort } from './offering-filter.ts';
import { OfferingList } from './offering-list.ts';
import type { PricePeriod } from './price-period.ts';
import { rank } from './ranking.ts';

/** Bytes of answers kept for who asks the same. */
const REMEMBERED = 32 * 1024 * 1024;

interface Remembered {
  list: OfferingList;
}

/** Finds offerings of one version of the catalog; what it was built from never changes, so answers can be kept. */
export class OfferingIndex {
  readonly #parts: IndexParts;
  readonly #pricePeriod: PricePeriod;
  readonly #known = new LRUCache<string, Remembered>({
    maxSize: REMEMBERED,
    sizeCalculation: ({ list }, key) => Math.ceil(list.bytes + 2 * key.length),
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
    const key = this.#keyOf(filter, sort, now);
    const known = this.#known.get(key);
    if (known) return known.list;
    const text = filter.text?.trim() ? this.#parts.text.find(filter.text) : undefined;
    const found = new FoundOfferings(this.#parts, filter, clausesOf(this.#parts, filter, { text, now }));
    const list = new OfferingList(found, await rank(found, sort, text?.tiers), text?.corrected ?? null);
    this.#known.set(key, { list });
    return list;
  }

  /** Instants between which nothing begins or ends give the same answer. */
  #keyOf(filter: OfferingFilter, sort: OfferingSort, now: Date): string {
    const at = this.#parts.validity.slotOf((filter.validAt ?? now).getTime());
    return JSON.stringify([sort, at, { ...filter, validAt: filter.validAt && at }]);
  }
}
