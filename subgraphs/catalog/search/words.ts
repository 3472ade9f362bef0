/** Letters that are variants of others to a reader, though Unicode does not take them apart. */
const variants: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
};
const variant = new RegExp(`[${Object.keys(variants).join('')}]`, 'gu');

// Accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic, and what joins or lengthens; the vowel signs of other scripts are letters to their readers.
const pointing =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200c\u200d\ufe0e\ufe0f]/gu;

/** The text as it is compared: without case, accents and forms of presentation. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(pointing, '')
    .normalize('NFC')
    .toUpperCase() // first up: ß is SS
    .toLowerCase()
    .replaceAll(variant, (letter) => variants[letter] ?? letter);

const plain = /^[\x20-\x7e\s]*$/;
const plainWord = /[a-z0-9]+/g;
const anyWord = /\p{Extended_Pictographic}|[\p{L}\p{N}\p{M}]+/gu;

// Written without blanks between words.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/u;
const runs = new RegExp(`${unspaced.source}|(?:(?!${unspaced.source}).)+`, 'gsu');

/** A run of n letters as its n - 1 pairs; with the last letter alone, so that the beginning of each pair finds every letter. */
const pairsOf = (run: string, withLast: boolean): string[] => {
  const letters = [...run];
  const pairs = letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
  return withLast || pairs.length === 0 ? [...pairs, letters.at(-1) ?? ''] : pairs;
};

const split = (text: string, withLast: boolean): string[] => {
  if (plain.test(text)) return text.toLowerCase().match(plainWord) ?? [];
  const words = fold(text).match(anyWord) ?? [];
  return words.flatMap((word) =>
    unspaced.test(word)
      ? (word.match(runs) ?? []).flatMap((run) => (unspaced.test(run) ? pairsOf(run, withLast) : [run]))
      : [word],
  );
};

/** The words of a text of the catalog. */
export const wordsOf = (text: string): string[] => split(text, true);

/** The words somebody looks for. */
export const wordsSought = (text: string): string[] => [...new Set(split(text, false))];
