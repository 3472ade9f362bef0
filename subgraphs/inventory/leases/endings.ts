import { sample } from './random.ts';

/** Deeper than that, endings are nearly as many as numbers: what comes before is compared. */
export const depth = 7;
/** Endings that are looked up at most. */
const most = 1000;
/** Of digits in the middle of a number: places from the end, and endings for each, that are tried. */
const places = 4;
const eachPlace = 100;

const isDigit = (sign: string) => sign !== '?';
export const fixedIn = (signs: string) => [...signs].filter(isDigit).length;

const backwards = (signs: string) => [...signs].reverse().join('');

/** The last signs of a pattern up to its last `*`, backwards, without what says nothing. */
export const endingOf = (pattern: string): string =>
  backwards(pattern.slice(pattern.lastIndexOf('*') + 1))
    .slice(0, depth)
    .replace(/\?+$/, '');

export const randomDigits = (count: number, random: () => number) =>
  Array.from({ length: count }, () => String(Math.floor(random() * 10))).join('');

/** All endings an ending with gaps stands for, or so many of them by chance; in random order. */
export const fill = (ending: string, random: () => number, mostOfThem = most): string[] => {
  const gaps = ending.length - fixedIn(ending);
  const filledWith = (digits: string) => {
    let at = 0;
    return ending.replaceAll('?', () => digits.charAt(at++));
  };
  if (10 ** gaps > mostOfThem)
    return [...new Set(Array.from({ length: mostOfThem }, () => filledWith(randomDigits(gaps, random))))];
  const all = Array.from({ length: 10 ** gaps }, (_, index) => filledWith(String(index).padStart(gaps, '0').slice(0, gaps)));
  return sample(all, all.length, random);
};

/** Endings with these digits in a row, at each of the last places; in random order. */
export const endingsWith = (digits: string, random: () => number): string[] => {
  const at = Array.from({ length: Math.max(1, Math.min(places, depth - digits.length + 1)) }, (_, gaps) => gaps);
  const endings = at.flatMap((gaps) => fill('?'.repeat(gaps) + backwards(digits), random, eachPlace));
  return sample(endings, endings.length, random);
};
