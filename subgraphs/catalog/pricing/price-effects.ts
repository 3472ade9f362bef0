import type { Price } from '../../kit/money.ts';
import type { PriceCondition } from '../entities/product-offering-price.entity.ts';
import type { AllowedValue } from '../entities/product-specification.entity.ts';
import { admits } from './allowed-values.ts';
import { chargeLines } from './charge-lines.ts';
import { isCharged, type OfferingPrice } from './item-price.ts';
import { applies } from './price-conditions.ts';
import { pricesInForce } from './prices-in-force.ts';
import { holdsAt, validityOf } from './validity.ts';

const isSameRange = (one: AllowedValue, other: AllowedValue) =>
  one.value === undefined &&
  other.value === undefined &&
  one.valueFrom === other.valueFrom &&
  one.valueTo === other.valueTo &&
  one.rangeInterval === other.rangeInterval;

const asksFor = ({ conditions }: { conditions?: readonly PriceCondition[] }, name: string, chosen: AllowedValue): boolean =>
  (conditions ?? []).some(
    (condition) =>
      condition.name === name &&
      condition.values.some((value) =>
        chosen.value === undefined ? isSameRange(value, chosen) : admits(value, condition.valueType, chosen.value),
      ),
  );

const isForOne = ({ quantities }: OfferingPrice) => applies({ quantities }, { values: [], quantity: 1 });

/** What choosing this value of a characteristic adds to the price of one product, and what it takes off. */
export const priceEffects = (prices: readonly OfferingPrice[], name: string, chosen: AllowedValue, at: Date): Price[] =>
  pricesInForce(prices.filter(isCharged), at)
    .filter(isForOne)
    .flatMap((price) => {
      const inForce = (price.alterations ?? []).filter(({ validFor }) => holdsAt(validityOf(validFor), at));
      const [of, ofOthers] = [
        inForce.filter((one) => asksFor(one, name, chosen)),
        inForce.filter(({ conditions }) => !conditions?.length),
      ];
      if (asksFor(price, name, chosen)) return chargeLines([{ price, alterations: [...of, ...ofOthers] }], [], 1).flat();
      return of.length > 0
        ? chargeLines([{ price, alterations: of }], [], 1)
            .flat()
            .slice(1)
        : [];
    });
