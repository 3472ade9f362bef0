import { z } from 'zod';
import {
  attachment,
  cardinality,
  characteristic,
  many,
  namedReference,
  reference,
  resource,
  text,
  timePeriod,
} from './common.schema.ts';
import { priceOfOffering, term } from './price.schema.ts';

const limits = { numberRelOfferLowerLimit: cardinality.nullish(), numberRelOfferUpperLimit: cardinality.nullish() };

const bundledProductOffering = reference.extend({
  bundledProductOfferingOption: z.looseObject({ ...limits, numberRelOfferDefault: cardinality.nullish() }).nullish(),
});

/** v5: groups hold offerings and groups. */
const bundledGroup = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  bundledGroupProductOfferingOption: z.looseObject(limits).nullish(),
  bundledProductOffering: many(bundledProductOffering),
  get bundledGroupProductOffering() {
    return z.array(bundledGroup).nullish();
  },
});

const allowedAction = z.looseObject({ action: text, channel: many(namedReference), validFor: timePeriod.nullish() });

export const productOffering = resource.extend({
  isBundle: z.boolean().nullish(),
  isSellable: z.boolean().nullish(),
  statusReason: z.string().nullish(),
  marketSegment: many(z.looseObject({ id: z.string().nullish() })),
  channel: many(namedReference),
  place: many(namedReference),
  attachment: many(attachment),
  productSpecification: reference.nullish(),
  category: many(reference),
  prodSpecCharValueUse: many(characteristic),
  productOfferingPrice: many(priceOfOffering),
  productOfferingTerm: many(term),
  bundledProductOffering: many(bundledProductOffering),
  bundledGroupProductOffering: many(bundledGroup),
  allowedAction: many(allowedAction),
  productOfferingRelationship: many(
    reference.extend({ relationshipType: text, role: z.string().nullish(), validFor: timePeriod.nullish() }),
  ),
});

export type TmfBundledOffering = z.output<typeof bundledProductOffering>;
export type TmfBundledGroup = z.output<typeof bundledGroup>;
