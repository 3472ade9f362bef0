import { findPlace } from './find-place.ts';
import { addAll, type Bits } from './ordinal-set.ts';
import type { Postings } from './postings.ts';

/** Greater than every word, for no text has it. */
const LAST = '\uffff';

/** Words with the offerings they occur in; words with the same beginning lie side by side. */
export class WordIndex {
  readonly #postings: Postings;

  constructor(postings: Postings) {
    this.#postings = postings;
  }

  get words(): readonly string[] {
    return this.#postings.keys;
  }

  /** In how many offerings the word occurs. */
  countOf(word: string): number {
    const { keys, offsets } = this.#postings;
    const place = this.#placeOf(word);
    return keys[place] === word ? (offsets[place + 1] ?? 0) - (offsets[place] ?? 0) : 0;
  }

  addWord(word: string, bits: Bits): void {
    const place = this.#placeOf(word);
    if (this.words[place] === word) this.#add(place, place + 1, bits);
  }

  addBeginning(beginning: string, bits: Bits): void {
    this.#add(this.#placeOf(beginning), this.#placeOf(beginning + LAST), bits);
  }

  hasBeginning(beginning: string): boolean {
    return this.words[this.#placeOf(beginning)]?.startsWith(beginning) ?? false;
  }

  /** Words with this beginning, in their order. */
  beginningWith(beginning: string): readonly string[] {
    return this.words.slice(this.#placeOf(beginning), this.#placeOf(beginning + LAST));
  }

  #placeOf(word: string): number {
    const { keys } = this.#postings;
    return findPlace(keys.length, (place) => (keys[place] ?? '') >= word);
  }

  #add(from: number, to: number, bits: Bits): void {
    const { offsets, ordinals } = this.#postings;
    addAll(bits, ordinals.subarray(offsets[from], offsets[to]));
  }
}
