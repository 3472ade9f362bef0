import { z } from 'zod';
import { qualificationRule } from './qualification-rule.schema.ts';
import { cardinality, characteristic, decimal, money, reference, resource, text, timePeriod } from './common.schema.ts';

const many = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(schema)
    .nullish()
    .transform((items) => items ?? []);

const catalog = resource.extend({ category: many(reference) });

const category = resource.extend({
  parentId: text.nullish(),
  subCategory: many(reference),
  productOffering: many(reference),
});

const productSpecification = resource.extend({
  brand: z.string().nullish(),
  productSpecCharacteristic: many(
    characteristic.extend({ configurable: z.boolean().nullish(), extensible: z.boolean().nullish() }),
  ),
  resourceSpecification: many(reference),
});

const tax = z.looseObject({ taxRate: decimal.nullish(), taxAmount: money.nullish() });

/** A price as a resource has a plain amount; inside an offering (4.1) it has one with and one without tax. */
const priceAmount = z.looseObject({
  unit: z.string().nullish(),
  value: decimal.nullish(),
  taxIncludedAmount: money.nullish(),
  dutyFreeAmount: money.nullish(),
  taxRate: decimal.nullish(),
});

const priceParts = z.looseObject({
  description: z.string().nullish(),
  version: z.string().nullish(),
  lifecycleStatus: text.nullish(),
  validFor: timePeriod.nullish(),
  priceType: z.string().nullish(),
  price: priceAmount.nullish(),
  percentage: decimal.nullish(),
  recurringChargePeriodType: z.string().nullish(),
  recurringChargePeriod: z.string().nullish(),
  recurringChargePeriodLength: z.int().positive().nullish(),
  unitOfMeasure: z.union([z.string(), z.looseObject({ amount: decimal.nullish(), units: z.string().nullish() })]).nullish(),
  tax: many(tax),
  prodSpecCharValueUse: many(characteristic),
});

const productOfferingPrice = priceParts.extend({ id: text, name: text });

const duration = z.looseObject({ amount: decimal.nullish(), value: decimal.nullish(), units: z.string().nullish() });

const bundledProductOffering = reference.extend({
  bundledProductOfferingOption: z
    .looseObject({
      numberRelOfferLowerLimit: cardinality.nullish(),
      numberRelOfferUpperLimit: cardinality.nullish(),
      numberRelOfferDefault: cardinality.nullish(),
    })
    .nullish(),
});

const productOffering = resource.extend({
  isBundle: z.boolean().nullish(),
  isSellable: z.boolean().nullish(),
  marketSegment: many(z.looseObject({ id: z.string().nullish() })),
  productSpecification: reference.nullish(),
  category: many(reference),
  prodSpecCharValueUse: many(characteristic),
  productOfferingPrice: many(priceParts.extend({ id: text.nullish(), name: text.nullish() })),
  productOfferingTerm: many(
    z.looseObject({ name: z.string().nullish(), description: z.string().nullish(), duration: duration.nullish() }),
  ),
  bundledProductOffering: many(bundledProductOffering),
  productOfferingRelationship: many(reference.extend({ relationshipType: text, role: z.string().nullish() })),
});

/** The TMF620 v4 attributes that the catalog works with, and our rules; all others pass untouched. */
export const schemas = { catalog, category, productSpecification, productOfferingPrice, productOffering, qualificationRule };

export type Collection = keyof typeof schemas;
export const collections = Object.keys(schemas) as Collection[];

export type TmfResource<C extends Collection> = z.output<(typeof schemas)[C]>;
export type TmfOffering = TmfResource<'productOffering'>;
export type TmfSpecification = TmfResource<'productSpecification'>;
export type TmfPrice = z.output<typeof priceParts> & { id?: string | null; name?: string | null };
export type TmfTax = z.output<typeof tax>;
