import { z } from 'zod';

/** TMF dates come with and without a zone; without one they are UTC. */
const parseInstant = (text: string): Date => new Date(/(Z|[+-]\d\d:?\d\d)$|^\d{4}-\d\d-\d\d$/i.test(text) ? text : `${text}Z`);

const instant = z
  .string()
  .refine((text) => !Number.isNaN(parseInstant(text).getTime()), 'is not a date and time')
  .transform(parseInstant);

/** Real dumps write numbers also as text. */
export const decimal = z
  .union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)], 'is not a number')
  .transform((value) => String(value));

const number = decimal.transform(Number);

export const text = z.string().min(1, 'is empty');

export const cardinality = z.int().min(0, 'must not be negative');

export const reference = z.looseObject({ id: text });

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
});

/** What specification, offering and price say alike of a characteristic. */
export const characteristic = z.looseObject({
  name: text,
  description: z.string().nullish(),
  valueType: z.string().nullish(),
  minCardinality: cardinality.nullish(),
  maxCardinality: cardinality.nullish(),
  regex: regex.nullish(),
  productSpecCharacteristicValue: z.array(characteristicValue).nullish(),
});

/** Of every resource of a dump. The id is the server's, so it must be in what a server has dumped. */
export const resource = z.looseObject({
  id: text,
  name: text,
  description: z.string().nullish(),
  version: z.string().nullish(),
  lifecycleStatus: text.nullish(),
  validFor: timePeriod.nullish(),
});

export type TmfCharacteristic = z.output<typeof characteristic>;
export type TmfCharacteristicValue = z.output<typeof characteristicValue>;
export type TmfTimePeriod = z.output<typeof timePeriod>;
