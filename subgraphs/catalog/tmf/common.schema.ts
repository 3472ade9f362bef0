import { z } from 'zod';

/** TMF dates come with and without a zone; without one they are UTC. */
const parseInstant = (text: string): Date => new Date(/(Z|[+-]\d\d:?\d\d)$|^\d{4}-\d\d-\d\d$/i.test(text) ? text : `${text}Z`);

/** Of a year with four digits, which everybody who reads it can hold. */
const isInstant = (text: string) => {
  const year = /^\d{4}-\d\d-\d\d(?!\d)/.test(text) ? parseInstant(text).getUTCFullYear() : Number.NaN;
  return year >= 1 && year <= 9999;
};

const instant = z.string().refine(isInstant, 'is not a date and time').transform(parseInstant);

/** Real dumps write numbers also as text. */
export const decimal = z
  .union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)], 'is not a number')
  .transform((value) => String(value));

const number = decimal.transform(Number);

export const text = z.string().min(1, 'is empty');

/** PostgreSQL finds a resource by its id in an index, which holds no longer ones. */
export const ownId = text.max(500, 'is longer than 500 characters');

export const cardinality = z.int().min(0, 'must not be negative');

export const reference = z.looseObject({ id: text });

export const namedReference = reference.extend({ name: z.string().nullish() });

export const many = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(schema)
    .nullish()
    .transform((items) => items ?? []);

export const timePeriod = z.looseObject({ startDateTime: instant.nullish(), endDateTime: instant.nullish() });

export const money = z.looseObject({
  unit: z.string('a price needs its currency').regex(/^[A-Z]{3}$/, 'is not an ISO 4217 currency code'),
  value: decimal,
});

const regex = z.string().refine((pattern) => {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
}, 'is not a regular expression');

/** The values it is about are ours: TMF620 has none there. */
const dependency = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  relationshipType: z.string().nullish(),
  productSpecCharacteristicValue: z.array(z.looseObject({ value: z.unknown().optional() })).nullish(),
});

const characteristicValue = z.looseObject({
  value: z.unknown().optional(),
  isDefault: z.boolean().nullish(),
  valueFrom: number.nullish(),
  valueTo: number.nullish(),
  rangeInterval: z
    .enum(['open', 'closed', 'closedBottom', 'closedTop'], 'is not open, closed, closedBottom or closedTop')
    .nullish(),
  unitOfMeasure: z.string().nullish(),
  regex: regex.nullish(),
  validFor: timePeriod.nullish(),
  productSpecCharRelationship: z.array(dependency).nullish(),
});

/** What specification, offering and price say alike of a characteristic. */
export const characteristic = z.looseObject({
  name: text,
  description: z.string().nullish(),
  valueType: z.string().nullish(),
  minCardinality: cardinality.nullish(),
  maxCardinality: cardinality.nullish(),
  regex: regex.nullish(),
  isUnique: z.boolean().nullish(),
  productSpecCharacteristicValue: z.array(characteristicValue).nullish(),
  productSpecCharRelationship: z.array(dependency).nullish(),
});

/** Of every resource of a dump. The id is the server's, so it must be in what a server has dumped. */
export const resource = z.looseObject({
  id: ownId,
  name: text,
  description: z.string().nullish(),
  version: z.string().nullish(),
  lifecycleStatus: text.nullish(),
  lastUpdate: instant.nullish(),
  validFor: timePeriod.nullish(),
});

const amountOf = decimal.nullish();

/** v4 has durations in `amount` and, in some drafts, in `value`. */
export const duration = z.looseObject({ amount: amountOf, value: amountOf, units: z.string().nullish() });

export const attachment = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  description: z.string().nullish(),
  attachmentType: z.string().nullish(),
  mimeType: z.string().nullish(),
  url: z.string().nullish(),
  size: z.looseObject({ amount: amountOf, units: z.string().nullish() }).nullish(),
  validFor: timePeriod.nullish(),
});

export type TmfCharacteristic = z.output<typeof characteristic>;
export type TmfCharacteristicValue = z.output<typeof characteristicValue>;
export type TmfDependency = z.output<typeof dependency>;
export type TmfDuration = z.output<typeof duration>;
export type TmfAttachment = z.output<typeof attachment>;
export type TmfTimePeriod = z.output<typeof timePeriod>;
