import { noBits, type Bits } from './ordinal-set.ts';
import type { Typos } from './typos.ts';
import type { WordIndex } from './word-index.ts';
import { wordsSought } from './words.ts';

/** What a text finds, the better first: all words in the name, all begun in the name, all anywhere. Each holds the one before it. */
export interface FoundText {
  tiers: readonly Bits[];
  /** The text as it was understood, where a word had to be corrected. */
  corrected: string | null;
}

/** The words taken for a sought one: itself and what begins with it, or the nearest ones where no offering has it. */
interface Understood {
  sought: string;
  near?: string[];
}

export class TextSearch {
  readonly #count: number;
  readonly #names: WordIndex;
  readonly #others: WordIndex;
  readonly #typos: Typos;

  constructor(count: number, { names, others, typos }: { names: WordIndex; others: WordIndex; typos: Typos }) {
    this.#count = count;
    this.#names = names;
    this.#others = others;
    this.#typos = typos;
  }

  find(text: string): FoundText {
    const words = wordsSought(text).map((sought) => this.#understand(sought));
    const tiers = [this.#inName, this.#begunInName, this.#anywhere].map((find) => this.#all(words, find));
    const isCorrected = words.some(({ near }) => near?.length);
    const corrected = words.map(({ sought, near }) => (near ? this.#commonest(near) : sought)).join(' ');
    return { tiers, corrected: isCorrected && !tiers[2]?.isEmpty() ? corrected : null };
  }

  #understand(sought: string): Understood {
    const isKnown = this.#names.hasBeginning(sought) || this.#others.hasBeginning(sought);
    return isKnown ? { sought } : { sought, near: this.#typos.near(sought) };
  }

  #all(words: readonly Understood[], find: (word: Understood, bits: Bits) => void): Bits {
    const [first = noBits(this.#count), ...rest] = words.map((word) => {
      const bits = noBits(this.#count);
      find(word, bits);
      return bits;
    });
    for (const bits of rest) first.intersection(bits);
    return first;
  }

  readonly #inName = ({ sought, near = [sought] }: Understood, bits: Bits) => {
    for (const word of near) this.#names.addWord(word, bits);
  };

  readonly #begunInName = (word: Understood, bits: Bits) => {
    if (word.near) this.#inName(word, bits);
    else this.#names.addBeginning(word.sought, bits);
  };

  readonly #anywhere = (word: Understood, bits: Bits) => {
    this.#begunInName(word, bits);
    if (!word.near) this.#others.addBeginning(word.sought, bits);
    else for (const near of word.near) this.#others.addWord(near, bits);
  };

  #commonest(words: readonly string[]): string {
    const counted = words.map((word) => ({ word, count: this.#names.countOf(word) + this.#others.countOf(word) }));
    return counted.reduce((best, one) => (one.count > best.count ? one : best), { word: '', count: 0 }).word;
  }
}
