import { sql, type RawQueryFragment } from '@mikro-orm/core';
import { fits, freeNumbers, type NumberFilter } from './number-filter.ts';

export interface Walk {
  filter: NumberFilter;
  /** As many as that, if so many are met. */
  limit: number;
  random: () => number;
  now: Date;
}

const maxKey = 2 ** 31 - 1;
/** Numbers that are looked at before a walk is given up: so long it takes at most, however large the pool is. */
const longest = 8000;
const probes = 8;

const step = sql`m.value, m.class`;

/** From a random place in the random order on, round the end. Each branch is one walk along an index, the second only if needed. */
export const byRandomKey = ({ filter, limit, random, now }: Walk): RawQueryFragment => {
  const [free, start, value] = [freeNumbers(filter, now), Math.floor(random() * maxKey), sql`w.value`];
  const part = (where: RawQueryFragment) => sql`
    (select w.* from (select ${step} from inventory.msisdn m where ${free} and ${where} order by m.random_key limit ${longest}) as w
      where ${fits(filter, value)} limit ${limit})`;
  return sql`${part(sql`m.random_key >= ${start}`)} union all ${part(sql`m.random_key < ${start}`)} limit ${limit}`;
};

const digits = (value: string) => value.slice(1).padEnd(15, '0');

/** A random text between two numbers, to begin a walk at. */
const between = (low: string, high: string, random: () => number) => {
  const [from, to] = [BigInt(digits(low)), BigInt(digits(high))];
  return `+${from + BigInt(Math.floor(random() * Number(to - from + 1n)))}`;
};

/** Numbers of one prefix lie together: a few short walks from random places between the first and the last free one. */
export const byPrefix = (
  { filter, limit, random, now }: Walk,
  { low, high }: { low: string; high: string },
): RawQueryFragment => {
  const starts = JSON.stringify(Array.from({ length: probes }, () => between(low, high, random)));
  const [free, value] = [freeNumbers(filter, now), sql`w.value`];
  return sql`
    select distinct near.* from jsonb_array_elements_text(${starts}::jsonb) as start cross join lateral (
      select w.* from (select ${step} from inventory.msisdn m where ${free} and m.value >= start order by m.value limit ${longest / probes}) as w
      where ${fits(filter, value)} limit ${Math.ceil(limit / probes)}
    ) as near`;
};

/** The first ones: where the walks met too few because there are few. */
export const inOrder = ({ filter, limit, now }: Walk): RawQueryFragment => {
  const [free, value] = [freeNumbers(filter, now), sql`w.value`];
  return sql`
    select w.* from (select ${step} from inventory.msisdn m where ${free} order by m.value limit ${longest}) as w
    where ${fits(filter, value)} limit ${limit}`;
};

/** The first and the last free number of a prefix. */
export const boundsOf = ({ filter, now }: Walk): RawQueryFragment => {
  const edge = (direction: RawQueryFragment) =>
    sql`(select m.value from inventory.msisdn m where ${freeNumbers(filter, now)} order by m.value ${direction} limit 1)`;
  return sql`select ${edge(sql`asc`)} as low, ${edge(sql`desc`)} as high`;
};
