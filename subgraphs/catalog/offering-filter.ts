import type { EntityManager } from '@mikro-orm/postgresql';
import { badUserInput } from '../kit/graph/errors.ts';
import { sellableStatuses } from './pricing/lifecycle.ts';
import { storable } from './storable.ts';

export interface OfferingFilter {
  ids?: string[] | null;
  categoryId?: string | null;
  text?: string | null;
  sellable?: boolean | null;
  lifecycleStatus?: string[] | null;
  isBundle?: boolean | null;
}

/** Nobody types more, and a word of thousands is none to PostgreSQL. */
const LONGEST_TEXT = 200;

/** A part of a where clause over `o`, the offering, and `m`, its membership in the category. */
export interface Condition {
  sql: string;
  values: unknown[];
}

/** So many are quicker to sort than to look for along the names. */
const few = 1000;

const words = "o.search @@ to_tsquery('simple', ?)";
const oneOf = (column: string) => `${column} in (select jsonb_array_elements_text(?::jsonb))`;

/** Each word, or the beginning of one; what PostgreSQL would read as an operator is quoted away. */
const toQuery = (text: string): string =>
  text
    .split(/\s+/)
    .map((word) => word.replaceAll(/['\\\p{Cc}]/gu, ' ').trim())
    .filter(Boolean)
    .map((word) => `'${word}':*`)
    .join(' & ');

/** PostgreSQL cannot tell a rare beginning of a word from a common one, and would read the whole catalog for a rare one. */
const findWords = async (em: EntityManager, catalogVersion: number, query: string): Promise<Condition> => {
  const rows = await em.execute<{ id: string }[]>(
    `select o.id from catalog.product_offering o where o.catalog_version = ? and ${words} limit ${few + 1}`,
    [catalogVersion, query],
  );
  if (rows.length > few) return { sql: words, values: [query] };
  return { sql: oneOf('o.id'), values: [JSON.stringify(rows.map(({ id }) => id))] };
};

/** A filter as conditions that all must hold; a search for words takes one statement more. */
export const toConditions = async (em: EntityManager, catalogVersion: number, filter: OfferingFilter): Promise<Condition[]> => {
  const { ids, categoryId, text, sellable, isBundle } = filter;
  if (text && text.length > LONGEST_TEXT) throw badUserInput(`\`text\` has at most ${LONGEST_TEXT} characters.`);
  const conditions: Condition[] = [
    { sql: 'o.catalog_version = ?', values: [catalogVersion] },
    { sql: oneOf('o.lifecycle_status'), values: [JSON.stringify(storable(filter.lifecycleStatus ?? sellableStatuses))] },
  ];
  if (ids) conditions.push({ sql: oneOf('o.id'), values: [JSON.stringify(storable(ids))] });
  if (categoryId != null) conditions.push({ sql: 'm.category_id = ?', values: [storable([categoryId])[0] ?? null] });
  if (sellable != null) conditions.push({ sql: 'o.is_sellable = ?', values: [sellable] });
  if (isBundle != null) conditions.push({ sql: 'o.is_bundle = ?', values: [isBundle] });
  const query = text ? toQuery(text) : '';
  if (query) conditions.push(await findWords(em, catalogVersion, query));
  return conditions;
};
