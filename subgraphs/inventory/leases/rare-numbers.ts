import { sql, type RawQueryFragment } from '@mikro-orm/core';
import { depth, endingOf, endingsWith, fill, fixedIn, randomDigits } from './endings.ts';
import { fits, freeNumbers, type NumberFilter } from './number-filter.ts';
import type { Walk } from './walks.ts';

/** Numbers that are compared at most: of all endings together, and of those with rare digits. */
const mostCompared = 8000;
const mostFound = 5000;

/**
 * Numbers of one ending lie together in the index of endings. A few endings are entered at a random place each, and the rest of them read
 * only if needed; of many, random by their order, few numbers are read each.
 */
const byEndings = (endings: readonly string[], { filter, limit, random, now }: Walk): RawQueryFragment => {
  const each = Math.max(1, Math.ceil(limit / endings.length));
  const compared = Math.max(each, Math.ceil(mostCompared / endings.length));
  const [last, value] = [sql`reverse(m.value)`, sql`w.value`];
  const ofClass = filter.class ? sql`and w.class = ${filter.class}` : sql``;
  const withPrefix = filter.prefix ? sql`and starts_with(w.value, ${filter.prefix})` : sql``;
  const part = (from: RawQueryFragment, to: RawQueryFragment) => sql`
    (select w.* from (
      select m.value, m.class from inventory.msisdn m where ${freeNumbers({}, now)} and ${last} >= ${from} and ${last} < ${to} order by ${last} limit ${compared}
    ) as w where ${fits(filter, value)} ${ofClass} ${withPrefix} limit ${each})`;
  const start = sql`(ending || left(${randomDigits(depth, random)}, ${depth} - length(ending)))`;
  const [low, high] = [sql`ending`, sql`(ending || ':')`];
  const parts = endings.length < limit ? sql`${part(start, high)} union all ${part(low, start)} limit ${each}` : part(low, high);
  return sql`
    (select found.* from jsonb_array_elements_text(${JSON.stringify(endings)}::jsonb) as ending
      cross join lateral (${parts}) as found limit ${limit})`;
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
    (with found as materialized (
      select m.value, m.class, m.random_key from inventory.msisdn m
      where ${freeNumbers(filter, now)} and m.trigrams @> ${`{${[...trigrams].join(',')}}`}::int[] and ${fits(filter, value)} limit ${mostFound}
    )
    select value, class from found order by random_key < ${Math.floor(random() * 2 ** 31)}, random_key limit ${limit})`;
};

/** Where a walk through the pool met too few: an index of digits leads to those there are. Undefined: too vague for any. */
export const byDigits = (walk: Walk): RawQueryFragment | undefined => {
  const { filter, limit, random } = walk;
  const [ending, trigrams] = [endingOf(filter.pattern ?? ''), trigramsOf(filter)];
  if (fixedIn(ending) >= 3) return byEndings(fill(ending, random), walk);
  if (trigrams.size === 0) return fixedIn(ending) > 0 ? byEndings(fill(ending, random), walk) : undefined;
  const all = byTrigrams(trigrams, walk);
  if (!filter.contains || filter.contains.length < 3) return all;
  // The second way is gone only when the first, which is the quicker one, leads to too few.
  return sql`${byEndings(endingsWith(filter.contains, random), walk)} union all ${all} limit ${limit}`;
};
