import { Decimal } from 'decimal.js';
import type { AttributeKind, ProductAttribute } from './product-types.ts';

const isInt = (value: number): boolean => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;
const day = /^\d{4}-\d\d-\d\d$/;
/** Any double can be written like this. */
const numeric = /^-?\d{1,400}(\.\d{1,400})?$/;
/** As the scalar `Decimal` has it. */
const decimal = /^-?\d{1,30}(\.\d{1,30})?$/;

/** Numbers also arrive as text: TMF leaves the JSON type of a value open. Text that no number holds exactly is none. */
const toNumber = (value: unknown): number | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !numeric.test(value)) return undefined;
  const number = Number(value);
  return new Decimal(value).equals(number) ? number : undefined;
};

const toWhole = (value: unknown, fits: (number: number) => boolean): number | undefined => {
  const number = toNumber(value);
  return number !== undefined && fits(number) ? number : undefined;
};

/** Where the catalog writes text, its digits are kept as they are. */
const toDecimal = (value: unknown, { asText }: ProductAttribute): string | undefined => {
  if (typeof value === 'string') return decimal.test(value) ? (asText ? value : new Decimal(value).toFixed()) : undefined;
  const text = typeof value === 'number' && Number.isFinite(value) ? new Decimal(value).toFixed() : '';
  return decimal.test(text) ? text : undefined;
};

interface Quantity {
  amount: number;
  units: string;
}

const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 2 &&
  'amount' in value &&
  typeof value.amount === 'number' &&
  'units' in value &&
  typeof value.units === 'string';

/** The unit is the specification's; a value in another one would lose it on the way back. */
const toQuantity = (value: unknown, { unit = '', whole }: ProductAttribute): Quantity | undefined => {
  if (isQuantity(value) && value.units !== unit) return undefined;
  const amount = toNumber(isQuantity(value) ? value.amount : value);
  const isRight = amount !== undefined && (whole === undefined || (whole === 'int' ? isInt : Number.isSafeInteger)(amount));
  return isRight ? { amount, units: unit } : undefined;
};

const isCalendarDay = (text: string): boolean => {
  const date = new Date(text);
  return day.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** TMF to graph, one value; undefined when the field's type cannot carry it. */
const readers: Record<AttributeKind, (value: unknown, attribute: ProductAttribute) => unknown> = {
  enum: (value, { values = {} }) => Object.keys(values).find((name) => values[name] === value),
  quantity: toQuantity,
  measure: (value) => (isQuantity(value) && Number.isFinite(value.amount) ? value : undefined),
  float: toNumber,
  int: (value) => toWhole(value, isInt),
  long: (value) => toWhole(value, Number.isSafeInteger),
  decimal: toDecimal,
  boolean: (value) => (value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined),
  string: (value) => (typeof value === 'string' ? value : undefined),
  dateTime: (value) =>
    typeof value === 'string' && instant.test(value) && isCalendarDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))
      ? value
      : undefined,
  date: (value) => (typeof value === 'string' && isCalendarDay(value) ? value : undefined),
  json: (value) => value,
};

/** What a field shows of a value in TMF words; undefined when its type cannot carry all of it. */
export const readValue = (attribute: ProductAttribute, value: unknown): unknown => {
  const read = readers[attribute.kind];
  if (!attribute.list) return Array.isArray(value) && attribute.kind !== 'json' ? undefined : read(value, attribute);
  const items = (Array.isArray(value) ? value : [value]).map((item: unknown) => read(item, attribute));
  return items.includes(undefined) || items.includes(null) ? undefined : items;
};

const plainNumber = (text: string): number | string => {
  const number = Number(text);
  return new Decimal(text).equals(number) ? number : text;
};

/** What a field was set to, in TMF words. A date may arrive parsed by its scalar. */
export const writeValue = (attribute: ProductAttribute, value: unknown): unknown => {
  const { kind, list, asText, values = {} } = attribute;
  if (Array.isArray(value) && list) return value.map((item: unknown) => writeValue({ ...attribute, list: false }, item));
  if (kind === 'enum') return values[String(value)] ?? value;
  if (value instanceof Date) return kind === 'date' ? value.toISOString().slice(0, 10) : value.toISOString();
  if (kind === 'decimal') return asText ? String(value) : plainNumber(String(value));
  if (!asText) return value;
  return typeof value === 'number' ? new Decimal(value).toFixed() : String(value);
};
