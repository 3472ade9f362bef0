import { sql, type RawQueryFragment } from '@mikro-orm/core';
import { fits, freeNumbers, type NumberFilter } from './number-filter.ts';
import type { Walk } from './walks.ts';

/** Deeper than that, endings are nearly as many as numbers: what comes before is compared. */
const depth = 7;
/** Endings that are looked up at most. */
const mostEndings = 1000;
/** Numbers of rare digits that are compared at most. */
const mostFound = 5000;

const isDigit = (sign: string) => sign !== '?';
const fixedIn = (signs: string) => [...signs].filter(isDigit).length;

/** The last signs of a pattern up to its last `*`, backwards, without what says nothing. */
export const endingOf = ({ pattern = '' }: NumberFilter): string =>
  [...pattern.slice(pattern.lastIndexOf('*') + 1)].reverse().slice(0, depth).join('').replace(/\?+$/, '');

const digit = (random: () => number) => String(Math.floor(random() * 10));

/** All endings an ending with gaps stands for, or as many of them by chance; in random order. */
const fill = (ending: string, random: () => number): string[] => {
  const gaps = ending.length - fixedIn(ending);
  const all = 10 ** gaps;
  const filled = (choice: string) => {
    let at = 0;
    return ending.replaceAll('?', () => choice.charAt(at++));
  };
  if (all > mostEndings)
    return [...new Set(Array.from({ length: mostEndings }, () => ending.replaceAll('?', () => digit(random))))];
  const offset = Math.floor(random() * all);
  return Array.from({ length: all }, (_, index) => filled(String((index + offset) % all).padStart(gaps, '0')));
};

/**
 * Numbers of one ending lie together in the index of endings. A few endings are entered at a random place each, and the rest of them read
 * only if needed; of many, random by their order, few numbers are read each.
 */
const byEnding = (ending: string, { filter, limit, random, now }: Walk): RawQueryFragment => {
  const endings = fill(ending, random);
  const each = Math.max(1, Math.ceil(limit / endings.length));
  const place = Array.from({ length: depth - ending.length }, () => digit(random)).join('');
  const [last, value] = [sql`reverse(m.value)`, sql`w.value`];
  const others = [
    ...(filter.class ? [sql`and w.class = ${filter.class}`] : []),
    ...(filter.prefix ? [sql`and starts_with(w.value, ${filter.prefix})`] : []),
  ];
  const part = (from: RawQueryFragment, to: RawQueryFragment) => sql`
    (select w.* from (
      select m.value, m.class from inventory.msisdn m where ${freeNumbers({}, now)} and ${last} >= ${from} and ${last} < ${to} order by ${last} limit ${mostFound}
    ) as w where ${fits(filter, value)} ${others[0] ?? sql``} ${others[1] ?? sql``} limit ${each})`;
  const [low, start, high] = [sql`ending`, sql`(ending || ${place})`, sql`(ending || ':')`];
  const parts = endings.length < limit ? sql`${part(start, high)} union all ${part(low, start)} limit ${each}` : part(low, high);
  return sql`
    select found.* from jsonb_array_elements_text(${JSON.stringify(endings)}::jsonb) as ending cross join lateral (${parts}) as found limit ${limit}`;
};

const trigramsOf = ({ contains = '', pattern = '' }: NumberFilter) => {
  const runs = [contains, ...pattern.split(/[?*]+/)];
  return new Set(
    runs.flatMap((run) => Array.from({ length: Math.max(0, run.length - 2) }, (_, at) => Number(run.slice(at, at + 3)))),
  );
};

/** All numbers with these digits in a row, by chance. */
const byTrigrams = (trigrams: ReadonlySet<number>, { filter, limit, random, now }: Walk): RawQueryFragment => {
  const value = sql`m.value`;
  return sql`
    with found as materialized (
      select m.value, m.class, m.random_key from inventory.msisdn m
      where ${freeNumbers(filter, now)} and m.trigrams @> ${`{${[...trigrams].join(',')}}`}::int[] and ${fits(filter, value)} limit ${mostFound}
    )
    select value, class from found order by random_key < ${Math.floor(random() * 2 ** 31)}, random_key limit ${limit}`;
};

/** Where a walk through the pool met too few: an index of digits leads to those there are. Undefined: too vague for any. */
export const byDigits = (walk: Walk): RawQueryFragment | undefined => {
  const [ending, trigrams] = [endingOf(walk.filter), trigramsOf(walk.filter)];
  if (fixedIn(ending) >= 3) return byEnding(ending, walk);
  if (trigrams.size > 0) return byTrigrams(trigrams, walk);
  return fixedIn(ending) > 0 ? byEnding(ending, walk) : undefined;
};
