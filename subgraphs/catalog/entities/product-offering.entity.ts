import { defineEntity, p } from '@mikro-orm/core';
import type { AllowedValue } from './product-specification.entity.ts';
import type { Attachment, NamedReference, WrittenPeriod } from './parts.ts';

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
  validFor?: WrittenPeriod;
}

/** TMF620 `BundledProductOffering`. */
export interface BundledChild {
  id: string;
  min: number;
  /** Null: unbounded. */
  max: number | null;
  default: number;
  /** The choice group it stands in. */
  group?: string;
}

/** TMF620 v5 `BundledGroupProductOffering`: so many of its children, directly in it or in groups below it. */
export interface BundledGroup {
  id: string;
  name: string;
  min: number;
  /** Null: unbounded. */
  max: number | null;
  /** The group it stands in. */
  parent?: string;
}

/** TMF620 v5 `AllowedProductAction`. */
export interface AllowedAction {
  action: string;
  /** Empty: in all. */
  channels: NamedReference[];
  validFor?: WrittenPeriod;
}

/** TMF620 `ProductOfferingRelationship`. */
export interface OfferingRelationship {
  id: string;
  /** As the catalog writes it. */
  type: string;
  role?: string;
  validFor?: WrittenPeriod;
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
    bundledGroups: p.json<BundledGroup[]>(),
    channels: p.json<NamedReference[]>(),
    places: p.json<NamedReference[]>(),
    attachments: p.json<Attachment[]>(),
    allowedActions: p.json<AllowedAction[]>(),
    statusReason: p.text().nullable(),
    lastUpdate: p.datetime().nullable(),
    relationships: p.json<OfferingRelationship[]>(),
    tmf: p.json<unknown>().lazy(),
  },
});

/** TMF620 ProductOffering. */
export class ProductOffering extends ProductOfferingSchema.class {}
ProductOfferingSchema.setClass(ProductOffering);
