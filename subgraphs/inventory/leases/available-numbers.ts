import { sql, type RawQueryFragment } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isPicky, type NumberFilter } from './number-filter.ts';
import { toNumber, type AvailableNumber, type NumberRow as Row } from './number-row.ts';
import { randomSource, sample } from './random.ts';
import { byDigits } from './rare-numbers.ts';
import { boundsOf, byPrefix, byRandomKey, inOrder, type Walk } from './walks.ts';

interface Choice {
  filter: NumberFilter;
  count: number;
  seed?: number | null | undefined;
}

/** Candidates per number asked for: evens out what neighbours in the index have in common. */
const spread = 4;

const withPrice = (em: EntityManager, found: RawQueryFragment) =>
  em.execute<Row[]>(sql`
    select m.value, m.class, c.price_value, c.price_currency from (${found}) as m join inventory.number_class c on c.id = m.class`);

const walkPool = (em: EntityManager, walk: Walk) => withPrice(em, byRandomKey(walk));

const walkPrefix = async (em: EntityManager, walk: Walk): Promise<Row[]> => {
  const [bounds] = await em.execute<{ low: string | null; high: string | null }[]>(boundsOf(walk));
  if (!bounds?.low || !bounds.high) return [];
  return withPrice(em, byPrefix(walk, { low: bounds.low, high: bounds.high }));
};

/** Another way to those that a walk did not meet. */
const lookUp = (em: EntityManager, walk: Walk) => {
  const rare = isPicky(walk.filter) ? byDigits(walk) : undefined;
  const found = rare ?? (walk.filter.prefix ? inOrder(walk) : undefined);
  return found ? withPrice(em, found) : [];
};

/**
 * Free numbers at random. An index is entered at a random place and walked along for a bounded while; what is too rare to be met on the
 * way is looked up by its digits: the size of the pool does not count.
 */
export const availableNumbers = async (
  em: EntityManager,
  { filter, count, seed }: Choice,
  now: Date,
): Promise<AvailableNumber[]> => {
  const random = randomSource(seed);
  const walk: Walk = { filter, limit: count * spread, random, now };
  const met = await (filter.prefix ? walkPrefix(em, walk) : walkPool(em, walk));
  const rows = met.length >= count ? met : [...met, ...(await lookUp(em, { ...walk, limit: count * 2 }))];
  const distinct = [...new Map(rows.map((row) => [row.value, row])).values()];
  distinct.sort((one, other) => (one.value < other.value ? -1 : 1)); // the same seed, the same choice
  return sample(distinct, count, random).map(toNumber);
};
