import { defineEntity, p } from '@mikro-orm/core';
import type { AllowedValue } from './product-specification.entity.ts';

export const priceKinds = ['ONE_TIME', 'RECURRING', 'USAGE', 'DISCOUNT', 'ALLOWANCE'] as const;
export type PriceKind = (typeof priceKinds)[number];

/** The price applies only while the characteristic has one of these values. TMF620 `prodSpecCharValueUse` of a price. */
export interface PriceCondition {
  name: string;
  valueType: string;
  values: AllowedValue[];
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
    /** Tax included; a discount is negative. */
    amount: p.decimal(),
    dutyFreeAmount: p.decimal(),
    currency: p.text(),
    taxRate: p.decimal(),
    period: p.text().nullable(),
    unitOfMeasure: p.text().nullable(),
    conditions: p.json<PriceCondition[]>(),
    validFrom: p.datetime().nullable(),
    validTo: p.datetime().nullable(),
    tmf: p.json<unknown>().lazy(),
  },
});

/** TMF620 ProductOfferingPrice. */
export class ProductOfferingPrice extends ProductOfferingPriceSchema.class {}
ProductOfferingPriceSchema.setClass(ProductOfferingPrice);
