import { raw, sql, type RawQueryFragment } from '@mikro-orm/core';
import { badUserInput } from '../../kit/graph/errors.ts';
import type { AvailableNumbersFilter } from '../generated/resolvers.ts';

/** What a free number must be like, in our words. */
export interface NumberFilter {
  class?: string | undefined;
  prefix?: string | undefined;
  contains?: string | undefined;
  /** How it ends: digits, `?` for any one digit, `*` for any digits. */
  pattern?: string | undefined;
}

const longest = 40;

/** Spaces, brackets and the like are how people write numbers. */
const digitsOf = (text: string | null | undefined) =>
  text && text.length <= longest ? text.replace(/[\s()/.-]/g, '') : (text ?? undefined);

const isPattern = (text: string) => /^[\d?](?:\*?[\d?])*$/.test(text) && /\d/.test(text) && text.replaceAll('*', '').length <= 15;

export const readNumberFilter = (filter?: AvailableNumbersFilter | null): NumberFilter => {
  const [prefix, contains, pattern] = [digitsOf(filter?.prefix), digitsOf(filter?.contains), digitsOf(filter?.pattern)];
  if (prefix && !/^\+?\d{1,15}$/.test(prefix))
    throw badUserInput('`prefix` must be the first digits of a number in E.164, for example +49155.');
  if (contains && !/^\d{1,15}$/.test(contains)) throw badUserInput('`contains` must be 1 to 15 digits.');
  if (pattern && (pattern.length > longest || !isPattern(pattern)))
    throw badUserInput('`pattern` must be up to 15 digits and `?`, one of them a digit, with single `*` only between them.');
  return {
    class: filter?.class?.toLowerCase(),
    prefix: prefix && (prefix.startsWith('+') ? prefix : `+${prefix}`),
    contains: contains || undefined,
    pattern: pattern || undefined,
  };
};

/** The end of the range of texts that begin with a prefix. */
export const after = (prefix: string) => `${prefix}:`; // the byte after 9

const and = (conditions: readonly RawQueryFragment[]) =>
  conditions.length === 0
    ? sql`true`
    : raw(
        conditions.map(({ sql: text }) => text).join(' and '),
        conditions.flatMap(({ params }) => params),
      );

/** The pool, or the part of it an index leads to: rows that anybody may have at this instant, of the class and with the prefix. */
export const freeNumbers = ({ class: name, prefix }: NumberFilter, now: Date) => {
  const conditions = [sql`m.free_at < 'infinity' and m.free_at <= ${now}`];
  if (name) conditions.push(sql`m.class = ${name}`);
  if (prefix) conditions.push(sql`m.value >= ${prefix} and m.value < ${after(prefix)}`);
  return and(conditions);
};

/** What no index leads to: looked at number by number. Digits and wildcards only reach the SQL text. */
export const fits = ({ contains, pattern }: NumberFilter, value: RawQueryFragment) =>
  and([
    ...(contains ? [sql`${value} like ${`%${contains}%`}`] : []),
    ...(pattern ? [sql`${value} like ${`%${pattern.replaceAll('?', '_').replaceAll('*', '%')}`}`] : []),
  ]);

export const isPicky = ({ contains, pattern }: NumberFilter): boolean => contains !== undefined || pattern !== undefined;
