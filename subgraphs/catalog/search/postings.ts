import { compareText } from './compare-text.ts';
import { GrowingUint32 } from './growing.ts';
import type { Pacer } from './pacer.ts';

/** Which offerings have which key: sorted keys, and for each a stretch of ascending ordinals. */
export interface Postings {
  keys: readonly string[];
  /** Where the stretch of a key begins; one entry more than there are keys. */
  offsets: Uint32Array;
  ordinals: Uint32Array;
}

/** Collects keys offering by offering, while nobody knows the order of the offerings yet. */
export class PostingsBuilder {
  readonly #ids = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #lastDocument: number[] = [];
  readonly #held = new GrowingUint32();
  readonly #starts: number[] = [];

  /** The next offering: what is added belongs to it. */
  begin(): void {
    this.#starts.push(this.#held.length);
  }

  idOf(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#keys.length;
    // A copy: a word cut out of a long text would keep the text in memory.
    const own = Buffer.from(key, 'utf16le').toString('utf16le');
    this.#ids.set(own, id);
    this.#keys.push(own);
    this.#lastDocument.push(-1);
    return id;
  }

  addId(id: number): void {
    const document = this.#starts.length;
    if (this.#lastDocument[id] === document) return;
    this.#lastDocument[id] = document;
    this.#held.push(id);
  }

  add(key: string): void {
    this.addId(this.idOf(key));
  }

  /** Groups by key, given which offering, in the order of its coming, is at each place. */
  async build(documentAt: Uint32Array, pacer: Pacer): Promise<Postings> {
    const order = this.#keys.map((_, id) => id).sort((a, b) => compareText(this.#keys[a], this.#keys[b]));
    await pacer.rest();
    const held = this.#held.view();
    const offsets = this.#offsetsFor(order, held);
    const next = new Uint32Array(order.length);
    for (const [place, id] of order.entries()) next[id] = offsets[place] ?? 0;
    const ordinals = new Uint32Array(held.length);
    for (const [ordinal, document] of documentAt.entries()) {
      const end = this.#starts[document + 1] ?? held.length;
      for (let at = this.#starts[document] ?? 0; at < end; at++) {
        const id = held[at] ?? 0;
        const place = next[id] ?? 0;
        ordinals[place] = ordinal;
        next[id] = place + 1;
      }
      if (ordinal % 1024 === 0) await pacer.rest();
    }
    return { keys: order.map((id) => this.#keys[id] ?? ''), offsets, ordinals };
  }

  #offsetsFor(order: readonly number[], held: Uint32Array): Uint32Array {
    const counts = new Uint32Array(order.length);
    for (const id of held) counts[id] = (counts[id] ?? 0) + 1;
    const offsets = new Uint32Array(order.length + 1);
    for (const [place, id] of order.entries()) offsets[place + 1] = (offsets[place] ?? 0) + (counts[id] ?? 0);
    return offsets;
  }
}
