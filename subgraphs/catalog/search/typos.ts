import SearchableMap from 'minisearch/SearchableMap';
import type { Pacer } from './pacer.ts';

/** A number is another thing, not a typo; and of a word written in pairs of letters every other pair is near. */
const isCorrectable = /^[\p{L}\p{M}]{3,40}$/u;

const editsIn = (letters: readonly string[]): number => (letters.length >= 8 ? 2 : letters.length >= 4 ? 1 : 0);

/** Two neighbours changed places: one slip of the hand, though two edits. */
const swapped = (letters: readonly string[]): string[] =>
  letters.slice(1).map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''));

/** Finds the words somebody may have meant. */
export class Typos {
  readonly #words: SearchableMap<true>;

  private constructor(words: SearchableMap<true>) {
    this.#words = words;
  }

  static async of(wordLists: readonly (readonly string[])[], pacer: Pacer): Promise<Typos> {
    const map = new SearchableMap<true>();
    for (const words of wordLists)
      for (const word of words) {
        if (isCorrectable.test(word)) map.set(word, true);
        if (pacer.isDue) await pacer.rest();
      }
    return new Typos(map);
  }

  /** The nearest words: one edit away, and two away only where none is one away. */
  near(word: string): string[] {
    if (!isCorrectable.test(word)) return [];
    const letters = [...word];
    const edits = editsIn(letters);
    if (edits === 0) return [];
    const found = [...this.#words.fuzzyGet(word, edits)].map(([near, [, distance]]) => ({ near, distance }));
    const slips = swapped(letters).filter((slip) => slip !== word && this.#words.has(slip));
    const all = [...found, ...slips.map((near) => ({ near, distance: 1 }))];
    const least = Math.min(...all.map(({ distance }) => distance));
    return [...new Set(all.filter(({ distance }) => distance === least).map(({ near }) => near))].sort();
  }
}
