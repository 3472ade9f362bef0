import { defineEntity, p } from '@mikro-orm/core';
import type { AllowedValue } from './product-specification.entity.ts';

/** What an offering makes of a characteristic of its specification. TMF620 `ProductSpecificationCharacteristicValueUse`. */
export interface CharacteristicUse {
  name: string;
  minCardinality?: number;
  maxCardinality?: number;
  values: AllowedValue[];
}

/** TMF620 `ProductOfferingTerm`. */
export interface OfferingTerm {
  name: string;
  description?: string;
  duration?: { amount: number; units: string };
}

/** TMF620 `BundledProductOffering`. */
export interface BundledChild {
  id: string;
  min: number;
  /** Null: unbounded. */
  max: number | null;
  default: number;
}

/** TMF620 `ProductOfferingRelationship`. */
export interface OfferingRelationship {
  id: string;
  type: string;
  role?: string;
}

const ProductOfferingSchema = defineEntity({
  name: 'ProductOffering',
  tableName: 'product_offering',
  properties: {
    catalogVersion: p.integer().primary(),
    id: p.text().primary(),
    name: p.text(),
    /** Lower case: lists are sorted by it, alike on every server. */
    sortName: p.text(),
    description: p.text().nullable(),
    lifecycleStatus: p.text(),
    isSellable: p.boolean(),
    isBundle: p.boolean(),
    version: p.text().nullable(),
    validFrom: p.datetime().nullable(),
    validTo: p.datetime().nullable(),
    productSpecificationId: p.text().nullable(),
    marketSegments: p.array().columnType('text[]'),
    categoryIds: p.array().columnType('text[]'),
    priceIds: p.array().columnType('text[]'),
    characteristicUses: p.json<CharacteristicUse[]>(),
    terms: p.json<OfferingTerm[]>(),
    bundledOfferings: p.json<BundledChild[]>(),
    relationships: p.json<OfferingRelationship[]>(),
    tmf: p.json<unknown>().lazy(),
  },
});

/** TMF620 ProductOffering. */
export class ProductOffering extends ProductOfferingSchema.class {}
ProductOfferingSchema.setClass(ProductOffering);
