import { times, type Price } from '../../kit/money.ts';
import type { PriceCondition, PriceKind } from '../entities/product-offering-price.entity.ts';
import { admits } from './allowed-values.ts';
import { isCharged, toItemPrice, type OfferingPrice } from './item-price.ts';
import { isInForce } from './lifecycle.ts';
import { toList, type CharacteristicValue } from './values.ts';

const isMet = ({ name, valueType, values }: PriceCondition, product: readonly CharacteristicValue[]): boolean => {
  const held = toList(product.find((characteristic) => characteristic.name === name)?.value);
  return values.length === 0
    ? held.length > 0
    : held.some((value) => values.some((condition) => admits(condition, valueType, value)));
};

/** Whether a product with these values pays this price: all conditions hold. */
export const applies = ({ conditions }: Pick<OfferingPrice, 'conditions'>, product: readonly CharacteristicValue[]): boolean =>
  conditions.every((condition) => isMet(condition, product));

/** Neither multiplied nor due at one moment. */
const isPerUnit = ({ kind }: { kind: PriceKind }) => kind === 'USAGE' || kind === 'ALLOWANCE';

export interface PricedProduct {
  values: readonly CharacteristicValue[];
  quantity: number;
  /** Values before a change: what was due once is not due again. */
  current?: readonly CharacteristicValue[] | null;
  at: Date;
}

/** What a product with these values costs, for the whole quantity. */
export const applicablePrices = (prices: readonly OfferingPrice[], { values, quantity, current, at }: PricedProduct): Price[] =>
  prices
    .filter(isCharged)
    .filter((price) => isInForce(price, at) && applies(price, values))
    .filter((price) => !current || price.period || isPerUnit(price) || !applies(price, current))
    .map((price) => times(toItemPrice(price), quantity));
