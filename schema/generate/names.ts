import { createHash } from 'node:crypto';
import { toLatin } from './latin.ts';

/** Where a capital starts a new word; the single small letter of `eSIM` is no word of its own. */
const wordStart = /(?<=[a-z])(?<!(?:^|[^A-Za-z0-9])[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][a-z])/g;

/** Splits `eSIM`, `data-allowance`, `Fjord Blue` or `maxDownloadSpeed` into words of plain letters and digits. */
const words = (text: string): string[] =>
  toLatin(text)
    .replace(wordStart, ' ')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);

const longest = 60;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** A name of letters GraphQL does not allow is replaced, and a long one cut, so that it stays the same for the same text. */
const wordsOrHash = (text: string): string[] => {
  const found = words(text);
  if (found.length === 0) return ['n', hashOf(text)];
  const joined = found.join(' ');
  return joined.length > longest ? [...joined.slice(0, longest).split(' ').filter(Boolean), hashOf(text)] : found;
};

const startsWithDigit = /^\d/;

/** `Mobile Line` becomes `MobileLine`. */
export const typeName = (text: string): string => {
  const name = wordsOrHash(text).map(capitalized).join('');
  return startsWithDigit.test(name) ? `Product${name}` : name;
};

/** `data allowance` becomes `dataAllowance`. */
export const fieldName = (text: string): string => {
  const pascal = wordsOrHash(text).map(capitalized).join('');
  return startsWithDigit.test(pascal) ? `value${pascal}` : pascal.charAt(0).toLowerCase() + pascal.slice(1);
};

/** `Fjord Blue` becomes `FJORD_BLUE`; what starts with a digit is led by the name of its attribute: `TECHNOLOGY_5G`. */
export const enumValueName = (text: string, attribute: string): string => {
  const name = wordsOrHash(text).join('_').toUpperCase();
  return startsWithDigit.test(name) ? `${wordsOrHash(fieldName(attribute)).join('_').toUpperCase()}_${name}` : name;
};

/** The names that can still be given. */
export interface FreeNames {
  has(name: string): boolean;
  take(name: string): void;
}

interface Taken {
  /** The names that come with a name. */
  derived?: (name: string) => string[];
  /** Names that cannot be given at all. */
  refused?: RegExp;
}

/** All names but the used ones. */
export const namesBesides = (used: Iterable<string>, { derived = (name) => [name], refused = /^$/ }: Taken = {}): FreeNames => {
  const taken = new Set(used);
  return {
    has: (name) => !refused.test(name) && derived(name).every((each) => !taken.has(each)),
    take: (name) => {
      for (const each of derived(name)) taken.add(each);
    },
  };
};

const legal = /^[A-Za-z]\w*$/;

export interface Naming {
  toName(text: string): string;
  /** What a key is called in the catalog. */
  textOf?: (key: string) => string;
  free?: FreeNames;
  /** What a name is followed by when it is taken. */
  suffix?: string;
  /** Names given earlier, by key. */
  kept?: ReadonlyMap<string, string>;
}

/**
 * Gives each key a name of its own. What has a name keeps it; else texts that are names already come first, then the alphabet decides,
 * so the order in the catalog does not matter. A used name gets the suffix, then a number.
 */
export const assignNames = (
  keys: readonly string[],
  { toName, textOf = (key) => key, free = namesBesides([]), suffix = '', kept = new Map() }: Naming,
): Map<string, string> => {
  const rank = (key: string) => `${toName(textOf(key)) === textOf(key) ? 0 : 1}${textOf(key)}\u0000${key}`;
  const ranks = new Map(keys.map((key) => [rank(key), key]));
  const order = [...ranks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
  const assigned = new Map<string, string>();
  const give = (key: string, name: string) => {
    free.take(name);
    assigned.set(key, name);
  };
  for (const key of order) {
    const name = kept.get(key);
    if (name !== undefined && legal.test(name) && free.has(name)) give(key, name);
  }
  for (const key of order) {
    if (assigned.has(key)) continue;
    const base = toName(textOf(key));
    let name = base;
    for (let count = suffix === '' ? 2 : 1; !free.has(name); count += 1)
      name = `${base}${suffix}${count === 1 ? '' : String(count)}`;
    give(key, name);
  }
  return assigned;
};
