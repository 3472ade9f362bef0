import { defineEntity, p } from '@mikro-orm/core';
import type { NamedReference, WrittenPeriod } from './parts.ts';
import type { OfferingTerm } from './product-offering.entity.ts';
import type { AllowedValue } from './product-specification.entity.ts';

export const priceKinds = ['ONE_TIME', 'RECURRING', 'USAGE', 'DISCOUNT', 'ALLOWANCE'] as const;
export type PriceKind = (typeof priceKinds)[number];

/** The price applies only while the characteristic has one of these values. TMF620 `prodSpecCharValueUse` of a price. */
export interface PriceCondition {
  name: string;
  valueType: string;
  values: AllowedValue[];
}

/** What is taken off a price, or comes with it. TMF620 4.1 `POPAlteration`. */
export interface PriceAlteration {
  name: string;
  description?: string;
  kind: 'DISCOUNT' | 'ALLOWANCE';
  /** In percent of what is left of the price; or an amount. */
  percentage?: string;
  /** Positive, as the price itself: what is taken off. */
  amount?: string;
  dutyFreeAmount?: string;
  /** The lower, the earlier. */
  priority?: number;
  appliesFor?: { amount: number; units: string };
  unitOfMeasure?: string;
  validFor?: WrittenPeriod;
  /** Of one that is a price itself, as of a price. */
  conditions?: PriceCondition[];
  quantities?: AllowedValue[];
  terms?: OfferingTerm[];
  places?: NamedReference[];
}

/** TMF620 `ProductOfferingPriceRelationship`. */
export interface PriceRelationship {
  id: string;
  /** As the catalog writes it. */
  type: string;
}

const ProductOfferingPriceSchema = defineEntity({
  name: 'ProductOfferingPrice',
  tableName: 'product_offering_price',
  properties: {
    catalogVersion: p.integer().primary(),
    id: p.text().primary(),
    name: p.text(),
    description: p.text().nullable(),
    lifecycleStatus: p.text().nullable(),
    /** Null: no price of the product, such as a penalty. */
    kind: p.enum(priceKinds).nullable(),
    /** Tax included; a discount is negative. Not rounded: what is derived from the other amount has more decimals than a bill. */
    amount: p.decimal(),
    dutyFreeAmount: p.decimal(),
    currency: p.text(),
    taxRate: p.decimal(),
    taxCategory: p.text().nullable(),
    /** Of a discount in percent, whose amounts are 0. */
    percentage: p.decimal().nullable(),
    period: p.text().nullable(),
    unitOfMeasure: p.text().nullable(),
    conditions: p.json<PriceCondition[]>(),
    /** It applies only to so many; empty: to any quantity. */
    quantities: p.json<AllowedValue[]>(),
    /** It applies only under one of these terms; empty: under any. */
    terms: p.json<OfferingTerm[]>(),
    /** It applies only in one of these places; empty: anywhere. */
    places: p.json<NamedReference[]>(),
    alterations: p.json<PriceAlteration[]>(),
    relatedPrices: p.json<PriceRelationship[]>(),
    /** Of a price that is the sum of others. */
    bundledPriceIds: p.array().columnType('text[]'),
    appliesFor: p.json<{ amount: number; units: string }>().nullable(),
    priority: p.integer().nullable(),
    validFrom: p.datetime().nullable(),
    validTo: p.datetime().nullable(),
    tmf: p.json<unknown>().lazy(),
  },
});

/** TMF620 ProductOfferingPrice. */
export class ProductOfferingPrice extends ProductOfferingPriceSchema.class {}
ProductOfferingPriceSchema.setClass(ProductOfferingPrice);
