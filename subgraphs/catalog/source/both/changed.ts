import { LRUCache } from 'lru-cache';
import type { Change } from '../on-demand/changes.ts';

/** More changes than these are the work of a load. */
const REMEMBERED = 100_000;

/** What the operator's events named since the last load. */
export class Changed {
  readonly #ids = new LRUCache<string, true>({ max: REMEMBERED });
  readonly #whole = new Set<Change['collection']>();

  add({ collection, id }: Change): void {
    // Categories are read as one tree.
    if (id === undefined || collection === 'category') this.#whole.add(collection);
    else this.#ids.set(`${collection} ${id}`, true);
  }

  has(collection: Change['collection'], id: string): boolean {
    return this.#whole.has(collection) || this.#ids.has(`${collection} ${id}`);
  }

  hasCategories(): boolean {
    return this.#whole.has('category');
  }
}
