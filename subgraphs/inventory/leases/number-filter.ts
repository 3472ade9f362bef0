import { raw, sql } from '@mikro-orm/core';
import { badUserInput } from '../../kit/graph/errors.ts';
import type { AvailableNumbersFilter } from '../generated/resolvers.ts';

/** What a free number must be like, in our words. */
export interface NumberFilter {
  class?: string | undefined;
  prefix?: string | undefined;
  contains?: string | undefined;
}

/** Spaces, brackets and the like are how people write numbers. */
const digitsOf = (text: string) => text.replace(/[\s()/.-]/g, '');

export const readNumberFilter = (filter?: AvailableNumbersFilter | null): NumberFilter => {
  const prefix = filter?.prefix ? digitsOf(filter.prefix) : undefined;
  const contains = filter?.contains ? digitsOf(filter.contains) : undefined;
  if (prefix && !/^\+?\d{1,15}$/.test(prefix))
    throw badUserInput('`prefix` must be the first digits of a number in E.164, for example +49155.');
  if (contains && !/^\d{1,15}$/.test(contains)) throw badUserInput('`contains` must be 1 to 15 digits.');
  return { class: filter?.class?.toLowerCase(), prefix: prefix && (prefix.startsWith('+') ? prefix : `+${prefix}`), contains };
};

const trigramsOf = (digits: string) =>
  [...new Set(Array.from({ length: digits.length - 2 }, (_, at) => Number(digits.slice(at, at + 3))))].join(',');

/** The end of the range of texts that begin with a prefix. */
const after = (prefix: string) => `${prefix}:`; // the byte after 9

/** The pool: rows that anybody may have at this instant and that fit the filter. Digits only reach the SQL text. */
export const freeNumbers = ({ class: name, prefix, contains }: NumberFilter, now: Date) => {
  const conditions = [sql`m.free_at < 'infinity' and m.free_at <= ${now}`];
  if (name) conditions.push(sql`m.class = ${name}`);
  if (prefix) conditions.push(sql`m.value >= ${prefix} and m.value < ${after(prefix)}`);
  if (contains) conditions.push(sql`m.value like ${`%${contains}%`}`);
  if (contains && contains.length >= 3) conditions.push(sql`m.trigrams @> ${`{${trigramsOf(contains)}}`}::int[]`);
  return raw(
    conditions.map(({ sql: text }) => text).join(' and '),
    conditions.flatMap(({ params }) => params),
  );
};
