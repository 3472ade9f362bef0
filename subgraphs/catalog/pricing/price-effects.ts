import type { Price } from '../../kit/money.ts';
import type { AllowedValue } from '../entities/product-specification.entity.ts';
import { admits } from './allowed-values.ts';
import { isCharged, toItemPrice, type OfferingPrice } from './item-price.ts';
import { isInForce } from './lifecycle.ts';

const isSameRange = (one: AllowedValue, other: AllowedValue) =>
  one.value === undefined &&
  other.value === undefined &&
  one.valueFrom === other.valueFrom &&
  one.valueTo === other.valueTo &&
  one.rangeInterval === other.rangeInterval;

/** What choosing this value of a characteristic adds to the price of one product. */
export const priceEffects = (prices: readonly OfferingPrice[], name: string, chosen: AllowedValue, at: Date): Price[] =>
  prices
    .filter(isCharged)
    .filter((price) => isInForce(price, at))
    .filter(({ conditions }) =>
      conditions.some(
        (condition) =>
          condition.name === name &&
          condition.values.some((value) =>
            chosen.value === undefined ? isSameRange(value, chosen) : admits(value, condition.valueType, chosen.value),
          ),
      ),
    )
    .map(toItemPrice);
