import { LRUCache } from 'lru-cache';
import type { Pacer } from './pacer.ts';
import { PostingsBuilder } from './postings.ts';
import { TextSearch } from './text-search.ts';
import { Typos } from './typos.ts';
import { WordIndex } from './word-index.ts';
import { wordsOf } from './words.ts';

/** Collects the words of offerings: those of the name, and those of all that is said about them. */
export class DocumentWords {
  readonly #names = new PostingsBuilder();
  readonly #others = new PostingsBuilder();
  /** Brands, categories and values are said of many offerings. */
  readonly #known = new LRUCache<string, number[]>({ max: 10_000 });

  add(name: string, description: string, said: readonly string[]): void {
    this.#names.begin();
    this.#others.begin();
    for (const word of wordsOf(name)) this.#names.add(word);
    for (const word of wordsOf(description)) this.#others.add(word);
    for (const text of said) for (const id of this.#idsOf(text)) this.#others.addId(id);
  }

  async build(documentAt: Uint32Array, pacer: Pacer): Promise<TextSearch> {
    const names = new WordIndex(await this.#names.build(documentAt, pacer));
    const others = new WordIndex(await this.#others.build(documentAt, pacer));
    const typos = await Typos.of([names.words, others.words], pacer);
    return new TextSearch(documentAt.length, { names, others, typos });
  }

  #idsOf(text: string): number[] {
    const known = this.#known.get(text) ?? wordsOf(text).map((word) => this.#others.idOf(word));
    this.#known.set(text, known);
    return known;
  }
}
