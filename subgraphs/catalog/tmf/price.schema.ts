import { z } from 'zod';
import {
  characteristic,
  decimal,
  duration,
  many,
  money,
  namedReference,
  ownId,
  reference,
  text,
  timePeriod,
} from './common.schema.ts';

const tax = z.looseObject({ taxCategory: z.string().nullish(), taxRate: decimal.nullish(), taxAmount: money.nullish() });

/** A price as a resource has a plain amount; inside an offering (4.1) it has one with and one without tax. */
const priceAmount = z.looseObject({
  unit: z.string().nullish(),
  value: decimal.nullish(),
  percentage: decimal.nullish(),
  taxIncludedAmount: money.nullish(),
  dutyFreeAmount: money.nullish(),
  taxRate: decimal.nullish(),
  taxCategory: z.string().nullish(),
});

const unitOfMeasure = z.union([z.string(), z.looseObject({ amount: decimal.nullish(), units: z.string().nullish() })]).nullish();

export const term = z.looseObject({
  name: z.string().nullish(),
  description: z.string().nullish(),
  duration: duration.nullish(),
  validFor: timePeriod.nullish(),
});

/** TMF620 4.1 `POPAlteration`. */
const alteration = z.looseObject({
  name: z.string().nullish(),
  description: z.string().nullish(),
  priceType: z.string().nullish(),
  priority: z.int32().nullish(),
  recurringChargePeriod: z.string().nullish(),
  applicationDuration: duration.nullish(),
  price: priceAmount.nullish(),
  percentage: decimal.nullish(),
  unitOfMeasure,
  validFor: timePeriod.nullish(),
});

const priceParts = z.looseObject({
  description: z.string().nullish(),
  version: z.string().nullish(),
  lifecycleStatus: text.nullish(),
  validFor: timePeriod.nullish(),
  isBundle: z.boolean().nullish(),
  priceType: z.string().nullish(),
  price: priceAmount.nullish(),
  percentage: decimal.nullish(),
  priority: z.int32().nullish(),
  applicationDuration: duration.nullish(),
  recurringChargePeriodType: z.string().nullish(),
  recurringChargePeriod: z.string().nullish(),
  /** 0: does not apply. */
  recurringChargePeriodLength: z.int().min(0, 'must not be negative').nullish(),
  unitOfMeasure,
  tax: many(tax),
  prodSpecCharValueUse: many(characteristic),
  productOfferingTerm: many(term),
  place: many(namedReference),
  priceAlteration: many(alteration),
  popRelationship: many(reference.extend({ relationshipType: z.string().nullish(), role: z.string().nullish() })),
  bundledPopRelationship: many(reference),
});

export const productOfferingPrice = priceParts.extend({ id: ownId, name: text });

/** A price, or a reference to one, in its place of an offering. */
export const priceOfOffering = priceParts.extend({ id: ownId.nullish(), name: text.nullish() });

export type TmfPrice = z.output<typeof priceParts> & { id?: string | null; name?: string | null };
export type TmfTax = z.output<typeof tax>;
export type TmfTerm = z.output<typeof term>;
export type TmfAlteration = z.output<typeof alteration>;
