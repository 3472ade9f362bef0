import { sql, type RawQueryFragment } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Money } from '../../kit/money.ts';
import type { NumberClass } from '../generated/resolvers.ts';
import { freeNumbers, type NumberFilter } from './number-filter.ts';
import { randomSource, sample } from './random.ts';

export interface AvailableNumber {
  value: string;
  class: NumberClass;
  price: Money;
}

interface Choice {
  filter: NumberFilter;
  count: number;
  seed?: number | null | undefined;
}

interface Row {
  value: string;
  class: string;
  price_value: string;
  price_currency: string;
}

const maxKey = 2 ** 31 - 1;
/** Candidates per number asked for: evens out what neighbours in the index have in common. */
const spread = 4;
const probes = 8;

const columns = sql`m.value, m.class, c.price_value, c.price_currency`;
const source = sql`inventory.msisdn m join inventory.number_class c on c.id = m.class`;

/** From a random place in the random order on, round the end. Each branch is one walk along an index, the second only if needed. */
const byRandomKey = (free: RawQueryFragment, limit: number, random: () => number) => {
  const start = Math.floor(random() * maxKey);
  return sql`
    (select ${columns} from ${source} where ${free} and m.random_key >= ${start} order by m.random_key limit ${limit})
    union all
    (select ${columns} from ${source} where ${free} and m.random_key < ${start} order by m.random_key limit ${limit})
    limit ${limit}`;
};

const digits = (value: string) => value.slice(1).padEnd(15, '0');

/** A random text between two numbers, to begin a walk at. */
const between = (low: string, high: string, random: () => number) => {
  const [from, to] = [BigInt(digits(low)), BigInt(digits(high))];
  return `+${from + BigInt(Math.floor(random() * Number(to - from + 1n)))}`;
};

/** Numbers of one prefix lie together: a few short walks from random places between the first and the last free one. */
const byPrefix = (free: RawQueryFragment, limit: number, random: () => number, { low, high }: { low: string; high: string }) => {
  const starts = Array.from({ length: probes }, () => between(low, high, random));
  return sql`
    select distinct near.* from jsonb_array_elements_text(${JSON.stringify(starts)}::jsonb) as start cross join lateral
      (select ${columns} from ${source} where ${free} and m.value >= start order by m.value limit ${Math.ceil(limit / probes)}) as near`;
};

const inOrder = (free: RawQueryFragment, limit: number) =>
  sql`select ${columns} from ${source} where ${free} order by m.value limit ${limit}`;

const boundsOf = async (em: EntityManager, free: RawQueryFragment) => {
  const edge = (direction: RawQueryFragment) =>
    sql`(select m.value from inventory.msisdn m where ${free} order by m.value ${direction} limit 1)`;
  const [row] = await em.execute<{ low: string | null; high: string | null }[]>(
    sql`select ${edge(sql`asc`)} as low, ${edge(sql`desc`)} as high`,
  );
  return row?.low && row.high ? { low: row.low, high: row.high } : undefined;
};

const withPrefix = async (em: EntityManager, free: RawQueryFragment, count: number, random: () => number): Promise<Row[]> => {
  const bounds = await boundsOf(em, free);
  if (!bounds) return [];
  const near = await em.execute<Row[]>(byPrefix(free, count * spread, random, bounds));
  // The walks met too few because there are few: then any will do.
  return near.length >= count ? near : em.execute<Row[]>(inOrder(free, count * spread));
};

/** Free numbers at random: an index is entered at a random place, so the size of the pool does not count. */
export const availableNumbers = async (
  em: EntityManager,
  { filter, count, seed }: Choice,
  now: Date,
): Promise<AvailableNumber[]> => {
  const random = randomSource(seed);
  const free = freeNumbers(filter, now);
  const rows =
    filter.prefix && !filter.contains
      ? await withPrefix(em, free, count, random)
      : await em.execute<Row[]>(byRandomKey(free, count * spread, random));
  rows.sort((one, other) => (one.value < other.value ? -1 : 1)); // the same seed, the same choice
  return sample(rows, count, random).map(({ value, class: name, price_value, price_currency }) => ({
    value,
    class: name.toUpperCase() as NumberClass,
    price: { value: price_value, currency: price_currency },
  }));
};
