import { defineEntity, p } from '@mikro-orm/core';

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
  values: AllowedValue[];
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
    tmf: p.json<unknown>().lazy(),
  },
});

/** TMF620 ProductSpecification. */
export class ProductSpecification extends ProductSpecificationSchema.class {}
ProductSpecificationSchema.setClass(ProductSpecification);
