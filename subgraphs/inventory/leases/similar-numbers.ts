import { sql, type RawQueryFragment } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { availableNumbers } from './available-numbers.ts';
import { after, freeNumbers } from './number-filter.ts';
import { rememberedOf } from './remembered.ts';
import { toNumber, type AvailableNumber, type NumberRow } from './number-row.ts';

/** A number that others should be like. */
interface Model {
  value: string;
  class: string;
}

interface SimilarRow extends NumberRow {
  model: string;
}

const random = (below: number) => Math.floor(Math.random() * below);

/** The last digits of a number, backwards as in the index of endings, and a random place among those that share them. */
const ending = (value: string, digits: number) => {
  const low = [...value].reverse().slice(0, digits).join('');
  return { low, high: after(low), start: low + String(random(10_000)).padStart(4, '0') };
};

/** The best first: three last digits alike, then two, then only the class; each from a random place on. */
export const candidates = (models: readonly Model[], each: number, now: Date): RawQueryFragment => {
  const asked = JSON.stringify(
    models.map(({ value, class: name }) => ({
      model: value,
      class: name,
      three: ending(value, 3),
      two: ending(value, 2),
      key: random(2 ** 31),
    })),
  );
  const pool = sql`inventory.msisdn m where ${freeNumbers({}, now)} and m.class = asked.class`;
  const part = (rank: number, where: RawQueryFragment, order: RawQueryFragment) =>
    sql`(select m.value, m.class, ${rank} as rank from ${pool} and ${where} order by ${order} limit ${each})`;
  const [last, key] = [sql`reverse(m.value)`, sql`m.random_key`];
  const like = (rank: number, digits: 'three' | 'two') => {
    const [low, start, high] = ['low', 'start', 'high'].map((place) => sql`(asked.${sql.ref(digits)}->>${place})`);
    const range = (from: typeof low, to: typeof low) => sql`${last} >= ${from} and ${last} < ${to}`;
    return sql`${part(rank, range(start, high), last)} union all ${part(rank, range(low, start), last)}`;
  };
  return sql`
    select asked.model, found.value, found.class, c.price_value, c.price_currency
    from jsonb_to_recordset(${asked}::jsonb) as asked(model text, class text, three jsonb, two jsonb, key int)
    cross join lateral (
      ${like(1, 'three')} union all ${like(2, 'two')}
      union all ${part(3, sql`${key} >= asked.key`, key)} union all ${part(3, sql`${key} < asked.key`, key)}
      limit ${each * 2}
    ) as found join inventory.number_class c on c.id = found.class
    order by found.rank`;
};

/** For each number free ones like it, none of them for two; in one statement. */
export const similarTo = async (em: EntityManager, models: readonly Model[], each: number, now: Date) => {
  const found = new Map(models.map(({ value }) => [value, [] as AvailableNumber[]]));
  if (models.length === 0) return found;
  const rows = await em.execute<SimilarRow[]>(candidates(models, each * models.length, now));
  const given = new Set<string>();
  for (let round = 0; round < each; round++) {
    for (const { value: model } of models) {
      const row = rows.find((candidate) => candidate.model === model && !given.has(candidate.value));
      if (!row) continue;
      given.add(row.value);
      found.get(model)?.push(toNumber(row));
    }
  }
  return found;
};

interface Wanted {
  cartId: string;
  cartItemIds: readonly string[];
  count: number;
}

/** Free numbers like those the lines hold or lost, an equal share for each; of the plain class when that is not known any more. */
export const similarNumbers = async (
  em: EntityManager,
  { cartId, cartItemIds, count }: Wanted,
  now: Date,
): Promise<AvailableNumber[]> => {
  const models = (await rememberedOf(em, cartId)).filter(({ cartItemId }) => cartItemIds.includes(cartItemId));
  if (models.length === 0) return availableNumbers(em, { filter: { class: 'standard' }, count }, now);
  const found = await similarTo(em, models, Math.ceil(count / models.length), now);
  return [...found.values()].flat().slice(0, count);
};
