import { createHash } from 'node:crypto';

/** Where a capital starts a new word; the single small letter of `eSIM` is no word of its own. */
const wordStart = /(?<=[a-z])(?<!(?:^|[^A-Za-z0-9])[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][a-z])/g;

/** Splits `eSIM`, `data-allowance`, `Fjord Blue` or `maxDownloadSpeed` into words of plain letters and digits. */
const words = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(wordStart, ' ')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** A name of letters GraphQL does not allow is replaced by one that stays the same for the same text. */
const wordsOrHash = (text: string): string[] => {
  const found = words(text);
  return found.length > 0 ? found : ['n', createHash('sha256').update(text).digest('hex').slice(0, 8)];
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

/** All names but the used ones; `derived` are the names that come with a name. */
export const namesBesides = (used: Iterable<string>, derived: (name: string) => string[] = (name) => [name]): FreeNames => {
  const taken = new Set(used);
  return {
    has: (name) => derived(name).every((each) => !taken.has(each)),
    take: (name) => {
      for (const each of derived(name)) taken.add(each);
    },
  };
};

/**
 * Gives each text a name of its own. Texts that are names already come first, then the alphabet decides, so the order
 * in the catalog does not matter; a used name gets the suffix, then a number.
 */
export const assignNames = (
  texts: readonly string[],
  toName: (text: string) => string,
  free: FreeNames = namesBesides([]),
  suffix = '',
): Map<string, string> => {
  const order = [...new Set(texts)].sort((a, b) => Number(toName(a) !== a) - Number(toName(b) !== b) || (a < b ? -1 : 1));
  const assigned = new Map<string, string>();
  for (const text of order) {
    const base = toName(text);
    let name = base;
    for (let count = suffix === '' ? 2 : 1; !free.has(name); count += 1)
      name = `${base}${suffix}${count === 1 ? '' : String(count)}`;
    free.take(name);
    assigned.set(text, name);
  }
  return assigned;
};
