export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** At least `from`, at most `to`. */
  whole(from: number, to: number): number;
  one<T>(items: readonly [T, ...T[]]): T;
  /** The first ones much more often than the last ones, as words in a language are. */
  often<T>(items: readonly [T, ...T[]]): T;
  chance(share: number): boolean;
}

/** Mulberry32: the same seed gives the same numbers everywhere. */
export const randomOf = (seed: number): Random => {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const at = <T>(items: readonly [T, ...T[]], place: number) => items[Math.floor(place)] ?? items[0];
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    one: (items) => at(items, next() * items.length),
    often: (items) => at(items, (items.length + 1) ** next() - 1),
    chance: (share) => next() < share,
  };
};
