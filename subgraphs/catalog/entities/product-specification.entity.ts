import { defineEntity, p } from '@mikro-orm/core';
import type { Attachment, Dependency, WrittenPeriod } from './parts.ts';

/** A value, a range or a pattern. TMF620 `CharacteristicValueSpecification`. */
export interface AllowedValue {
  /** Absent for a range or a pattern. */
  value?: unknown;
  isDefault: boolean;
  valueFrom?: number;
  valueTo?: number;
  /** Whether the ends belong to it: open, closed, closedBottom, closedTop. */
  rangeInterval?: string;
  unitOfMeasure?: string;
  regex?: string;
  validFor?: WrittenPeriod;
  /** What choosing this value asks of other characteristics. */
  dependencies?: Dependency[];
}

/** TMF620 `ProductSpecificationRelationship`. */
export interface SpecificationRelationship {
  id: string;
  /** As the catalog writes it. */
  type: string;
  name?: string;
  validFor?: WrittenPeriod;
}

/** TMF620 `ProductSpecificationCharacteristic`. */
export interface SpecificationCharacteristic {
  name: string;
  description?: string;
  valueType: string;
  configurable: boolean;
  /** Values beyond the listed ones are allowed too. */
  extensible: boolean;
  minCardinality: number;
  /** Null: unbounded. */
  maxCardinality: number | null;
  regex?: string;
  /** No two products have the same value. */
  isUnique?: boolean;
  values: AllowedValue[];
  /** What holding any value asks of other characteristics. */
  dependencies?: Dependency[];
}

const ProductSpecificationSchema = defineEntity({
  name: 'ProductSpecification',
  tableName: 'product_specification',
  properties: {
    catalogVersion: p.integer().primary(),
    id: p.text().primary(),
    name: p.text(),
    description: p.text().nullable(),
    brand: p.text().nullable(),
    version: p.text().nullable(),
    lifecycleStatus: p.text(),
    characteristics: p.json<SpecificationCharacteristic[]>(),
    resourceSpecifications: p.array().columnType('text[]'),
    serviceSpecifications: p.array().columnType('text[]'),
    productNumber: p.text().nullable(),
    isBundle: p.boolean(),
    bundledSpecificationIds: p.array().columnType('text[]'),
    relationships: p.json<SpecificationRelationship[]>(),
    attachments: p.json<Attachment[]>(),
    validFrom: p.datetime().nullable(),
    validTo: p.datetime().nullable(),
    lastUpdate: p.datetime().nullable(),
    tmf: p.json<unknown>().lazy(),
  },
});

/** TMF620 ProductSpecification. */
export class ProductSpecification extends ProductSpecificationSchema.class {}
ProductSpecificationSchema.setClass(ProductSpecification);
