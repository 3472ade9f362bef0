import { LRUCache } from 'lru-cache';
import type { JsonObject } from '../../tmf/v5/json.ts';

/** What is known of one id; null: the server has nothing there, or nothing that can be used. */
export interface Known<T> {
  value: T | null;
  etag?: string | undefined;
  freshUntil: number;
  bytes: number;
}

export interface KnownResourcesOptions {
  maxBytes: number;
  ttlMs: number;
  /** Milliseconds that only grow. */
  now: () => number;
}

/** Of each entry, roughly, beside what it holds. */
const OVERHEAD = 200;

/** Its text is held with what was made of it. */
const bytesOf = (tmf: JsonObject) => 3 * JSON.stringify(tmf).length;

/** As many resources as there is room for; the ones that nobody asked for longest go first. */
export class KnownResources<T extends object> {
  readonly #known: LRUCache<string, Known<T>>;
  readonly #options: KnownResourcesOptions;

  constructor(options: KnownResourcesOptions) {
    this.#options = options;
    this.#known = new LRUCache({ maxSize: options.maxBytes, sizeCalculation: ({ bytes }) => bytes });
  }

  get(id: string): Known<T> | undefined {
    return this.#known.get(id);
  }

  isFresh({ freshUntil }: Known<T>): boolean {
    return this.#options.now() < freshUntil;
  }

  /** Said to have changed since it was read. */
  hasChanged(id: string): boolean {
    return this.#known.peek(id)?.freshUntil === 0;
  }

  keep(id: string, value: T | null, { tmf, etag }: { tmf?: JsonObject; etag?: string | undefined }, isFresh: boolean): void {
    const bytes = OVERHEAD + 2 * id.length + (tmf ? bytesOf(tmf) : 0);
    this.#known.set(id, { value, etag, bytes, freshUntil: this.#freshUntil(isFresh) });
  }

  renew(id: string, known: Known<T>, isFresh: boolean): void {
    this.#known.set(id, { ...known, freshUntil: this.#freshUntil(isFresh) });
  }

  /** One of them, or all. */
  invalidate(id?: string): void {
    const known = id === undefined ? [...this.#known.values()] : [this.#known.peek(id)];
    for (const one of known) if (one) one.freshUntil = 0;
  }

  #freshUntil(isFresh: boolean): number {
    return isFresh ? this.#options.now() + this.#options.ttlMs : 0;
  }
}
