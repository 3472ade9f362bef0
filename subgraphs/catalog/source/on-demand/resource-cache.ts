import DataLoader from 'dataloader';
import type { JsonObject } from '../../tmf/v5/json.ts';
import type { Asked, Fetched } from './by-id.ts';
import { KnownResources, type Known, type KnownResourcesOptions } from './known-resources.ts';

export interface ResourceCacheOptions<T> extends KnownResourcesOptions {
  fetch(asked: readonly Asked[]): Promise<Map<string, Fetched>>;
  /** Null for what cannot be used. */
  read(tmf: JsonObject): T | null;
  batchSize: number;
}

/**
 * The resources of one kind, by id. However many callers want one id, it is asked for once, and what is wanted at the same time is asked
 * for together. When the server does not answer, what was known counts on.
 */
export class ResourceCache<T extends object> {
  readonly #read: (tmf: JsonObject) => T | null;
  readonly #known: KnownResources<T>;
  readonly #waiting = new Map<string, Promise<T | null>>();
  readonly #batch: DataLoader<Asked, Fetched>;

  constructor(options: ResourceCacheOptions<T>) {
    this.#read = (tmf) => options.read(tmf);
    this.#known = new KnownResources(options);
    const fetch = async (asked: readonly Asked[]) => {
      const found = await options.fetch(asked);
      return asked.map(({ id }) => found.get(id) ?? null);
    };
    this.#batch = new DataLoader(fetch, { cache: false, maxBatchSize: options.batchSize });
  }

  /** Those that there are. */
  async get(ids: readonly string[]): Promise<T[]> {
    const found = await Promise.all([...new Set(ids)].map((id) => this.#one(id)));
    return found.filter((value) => value !== null);
  }

  /** Takes over what was read in a listing, unless it is known to have changed meanwhile. */
  put(id: string, tmf: JsonObject): T | null {
    const value = this.#read(tmf);
    if (!this.#known.hasChanged(id)) this.#known.keep(id, value, { tmf, etag: this.#known.get(id)?.etag }, true);
    return value;
  }

  /** Whoever wants it, or any of them, next asks anew. */
  invalidate(id?: string): void {
    this.#known.invalidate(id);
    // What is on its way may be older.
    if (id === undefined) this.#waiting.clear();
    else this.#waiting.delete(id);
  }

  async #one(id: string): Promise<T | null> {
    const known = this.#known.get(id);
    if (known && this.#known.isFresh(known)) return known.value;
    const waiting = this.#waiting.get(id);
    if (waiting) return waiting;
    const asking: Promise<T | null> = this.#ask(id, known, () => this.#waiting.get(id) === asking);
    this.#waiting.set(id, asking);
    return asking;
  }

  async #ask(id: string, known: Known<T> | undefined, isLatest: () => boolean): Promise<T | null> {
    try {
      return this.#take(id, known, await this.#batch.load({ id, etag: known?.etag }), isLatest());
    } catch (error) {
      if (known) return known.value; // better than nothing
      throw error;
    } finally {
      if (isLatest()) this.#waiting.delete(id);
    }
  }

  #take(id: string, known: Known<T> | undefined, fetched: Fetched, isFresh: boolean): T | null {
    if (fetched === 'unchanged') {
      if (known) this.#known.renew(id, known, isFresh);
      return known?.value ?? null;
    }
    const value = fetched && this.#read(fetched.tmf);
    this.#known.keep(id, value, fetched ?? {}, isFresh);
    return value;
  }
}
