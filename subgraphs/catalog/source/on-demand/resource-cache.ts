import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { JsonObject } from '../../tmf/v5/json.ts';
import type { Asked, Fetched } from './by-id.ts';

/** What is known of one id; null: the server has nothing there, or nothing that can be used. */
interface Known<T> {
  value: T | null;
  etag?: string | undefined;
  freshUntil: number;
  bytes: number;
}

export interface ResourceCacheOptions<T> {
  fetch(asked: readonly Asked[]): Promise<Map<string, Fetched>>;
  /** Null for what cannot be used. */
  read(tmf: JsonObject): T | null;
  maxBytes: number;
  ttlMs: number;
  batchSize: number;
  /** Milliseconds that only grow. */
  now: () => number;
}

/** Beside what it holds, roughly. */
const OVERHEAD = 200;

/** Its text is held with what was made of it. */
const bytesOf = (tmf: JsonObject) => 3 * JSON.stringify(tmf).length;

/**
 * The resources of one kind, by id. However many callers want one id, it is asked for once, and what is wanted at the same time is asked
 * for together. When the server does not answer, what was known counts on.
 */
export class ResourceCache<T extends object> {
  readonly #options: ResourceCacheOptions<T>;
  readonly #known: LRUCache<string, Known<T>>;
  readonly #waiting = new Map<string, Promise<T | null>>();
  readonly #batch: DataLoader<Asked, Fetched>;

  constructor(options: ResourceCacheOptions<T>) {
    this.#options = options;
    this.#known = new LRUCache({ maxSize: options.maxBytes, sizeCalculation: ({ bytes }) => bytes });
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
    const known = this.#known.peek(id);
    if (known?.freshUntil === 0) return this.#options.read(tmf);
    return this.#keep(id, { tmf, etag: known?.etag });
  }

  /** Whoever wants it, or any of them, next asks anew. */
  invalidate(id?: string): void {
    const known = id === undefined ? [...this.#known.values()] : [this.#known.peek(id)];
    for (const one of known) if (one) one.freshUntil = 0;
    // What is on its way may be older.
    if (id === undefined) this.#waiting.clear();
    else this.#waiting.delete(id);
  }

  #one(id: string): Promise<T | null> {
    const known = this.#known.get(id);
    if (known && this.#options.now() < known.freshUntil) return Promise.resolve(known.value);
    const waiting = this.#waiting.get(id);
    if (waiting) return waiting;
    const asking: Promise<T | null> = this.#ask(id, known, () => this.#waiting.get(id) === asking);
    this.#waiting.set(id, asking);
    return asking;
  }

  async #ask(id: string, known: Known<T> | undefined, isLatest: () => boolean): Promise<T | null> {
    try {
      const fetched = await this.#batch.load({ id, etag: known?.etag });
      if (fetched === 'unchanged' && known) return this.#renew(id, known, isLatest());
      return this.#keep(id, fetched === 'unchanged' ? null : fetched, isLatest());
    } catch (error) {
      if (known) return known.value; // better than nothing
      throw error;
    } finally {
      if (isLatest()) this.#waiting.delete(id);
    }
  }

  #renew(id: string, known: Known<T>, isFresh: boolean): T | null {
    this.#known.set(id, { ...known, freshUntil: this.#freshUntil(isFresh) });
    return known.value;
  }

  #keep(id: string, fetched: { tmf: JsonObject; etag?: string | undefined } | null, isFresh = true): T | null {
    const value = fetched && this.#options.read(fetched.tmf);
    const bytes = OVERHEAD + (fetched ? bytesOf(fetched.tmf) : 0);
    this.#known.set(id, { value, etag: fetched?.etag, freshUntil: this.#freshUntil(isFresh), bytes });
    return value;
  }

  #freshUntil(isFresh: boolean): number {
    return isFresh ? this.#options.now() + this.#options.ttlMs : 0;
  }
}
