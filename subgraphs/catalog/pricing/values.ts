import { isDeepStrictEqual } from 'node:util';
import { ownOf } from '../tmf/own.ts';

/** One value of a product's characteristic in TMF words. */
export interface CharacteristicValue {
  name: string;
  value: unknown;
}

const toNumber = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

const toInteger = (value: unknown): number | undefined => {
  const number = toNumber(value);
  return Number.isInteger(number) ? number : undefined;
};

const toBoolean = (value: unknown): boolean | undefined =>
  value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;

const toText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const toInstant = (value: unknown): string | undefined =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined;

const readers: Readonly<Record<string, (value: unknown) => unknown>> = {
  string: toText,
  number: toNumber,
  float: toNumber,
  decimal: toNumber,
  integer: toInteger,
  int: toInteger,
  boolean: toBoolean,
  date: toInstant,
  datetime: toInstant,
};

/** The value as its type has it; undefined when it is not of the type. TMF leaves open whether a number is written as text. */
export const readValue = (valueType: string, value: unknown): unknown => {
  if (value === null || value === undefined) return undefined;
  const read = ownOf(readers, valueType.toLowerCase());
  return read ? read(value) : value;
};

export const isSameValue = (valueType: string, one: unknown, other: unknown): boolean => {
  const read = readValue(valueType, one);
  return read !== undefined && isDeepStrictEqual(read, readValue(valueType, other));
};

/** The same for values that are the same, to find one among thousands. */
export const keyOfValue = (valueType: string, value: unknown): string | undefined => JSON.stringify(readValue(valueType, value));

/** A characteristic's values, be it one or a list. */
export const toList = (value: unknown): unknown[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
