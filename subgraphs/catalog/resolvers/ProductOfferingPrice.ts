import type { PriceCondition } from '../entities/product-offering-price.entity.ts';
import type { AllowedValue } from '../entities/product-specification.entity.ts';
import type { ProductOfferingPriceResolvers } from '../generated/resolvers.ts';
import { toItemPrice } from '../pricing/item-price.ts';

const conditionValue = ({ value, valueFrom, valueTo, rangeInterval }: AllowedValue): unknown =>
  value ?? { valueFrom, valueTo, rangeInterval };

const toCondition = ({ name, valueType, values }: PriceCondition) => {
  const shown = values.map(conditionValue);
  return { name, valueType, value: shown.length === 1 ? shown[0] : shown };
};

export const ProductOfferingPrice: ProductOfferingPriceResolvers = {
  amount: (price) => toItemPrice(price).amount,
  taxRate: (price) => toItemPrice(price).taxRate,
  conditions: ({ conditions }) => conditions.map(toCondition),
};
