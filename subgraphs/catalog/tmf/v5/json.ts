import { ownOf } from '../own.ts';

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What each object of a list becomes; what is no object is left as it is, for the checks to complain about. */
export const each = (list: unknown, become: (item: JsonObject) => unknown[]): unknown[] =>
  Array.isArray(list) ? list.flatMap((item: unknown) => (isObject(item) ? become(item) : [item])) : [];

/** The object with other names for some of its attributes. */
export const rename = (object: JsonObject, names: Readonly<Record<string, string>>): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [ownOf(names, name) ?? name, value]));

/** The object with some attributes made anew; those it does not have stay away. */
export const change = (object: JsonObject, changes: Readonly<Record<string, (value: unknown) => unknown>>): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, ownOf(changes, name)?.(value) ?? value]));

export const changeEach =
  (become: (item: JsonObject) => JsonObject) =>
  (value: unknown): unknown =>
    Array.isArray(value) ? each(value, (item) => [become(item)]) : isObject(value) ? become(value) : value;

/** Objects with the `@type` that v5 demands, unless they have one. */
export const typed = (type: string) => changeEach((item) => ({ ...item, '@type': item['@type'] ?? type }));

export const types = (byName: Readonly<Record<string, string>>): Record<string, (value: unknown) => unknown> =>
  Object.fromEntries(Object.entries(byName).map(([name, type]) => [name, typed(type)]));
