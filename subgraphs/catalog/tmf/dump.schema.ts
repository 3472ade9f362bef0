import { z } from 'zod';
import { attachment, characteristic, many, namedReference, reference, resource, text, timePeriod } from './common.schema.ts';
import { productOffering } from './offering.schema.ts';
import { productOfferingPrice } from './price.schema.ts';
import { qualificationRule } from './qualification-rule.schema.ts';

const catalog = resource.extend({ category: many(reference) });

const category = resource.extend({
  parentId: text.nullish(),
  subCategory: many(reference),
  productOffering: many(reference),
});

const productSpecification = resource.extend({
  brand: z.string().nullish(),
  productNumber: z.string().nullish(),
  isBundle: z.boolean().nullish(),
  productSpecCharacteristic: many(
    characteristic.extend({ configurable: z.boolean().nullish(), extensible: z.boolean().nullish() }),
  ),
  bundledProductSpecification: many(reference),
  productSpecificationRelationship: many(
    namedReference.extend({ relationshipType: z.string().nullish(), validFor: timePeriod.nullish() }),
  ),
  resourceSpecification: many(reference),
  serviceSpecification: many(reference),
  attachment: many(attachment),
});

/** The TMF620 attributes that the catalog works with, in v4 words, and our rules; all others pass untouched. */
export const schemas = { catalog, category, productSpecification, productOfferingPrice, productOffering, qualificationRule };

export type Collection = keyof typeof schemas;
export const collections = Object.keys(schemas) as Collection[];

export type TmfResource<C extends Collection> = z.output<(typeof schemas)[C]>;
export type TmfOffering = TmfResource<'productOffering'>;
export type TmfSpecification = TmfResource<'productSpecification'>;
