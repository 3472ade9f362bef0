import { Decimal } from 'decimal.js';
import { money, type Money, type Price } from '../../kit/money.ts';
import type { PriceKind, ProductOfferingPrice } from '../entities/product-offering-price.entity.ts';

type Optional = 'kind' | 'period' | 'unitOfMeasure' | 'lifecycleStatus' | 'validFrom' | 'validTo';

/** What pricing needs of a price. */
export type OfferingPrice = Pick<
  ProductOfferingPrice,
  'name' | 'amount' | 'dutyFreeAmount' | 'currency' | 'taxRate' | 'conditions'
> &
  Partial<Pick<ProductOfferingPrice, Optional>>;

/** A price of the product; a penalty, say, is not. */
export type ChargedPrice = OfferingPrice & { kind: PriceKind };

export const isCharged = <P extends { kind?: PriceKind | null }>(price: P): price is P & { kind: PriceKind } =>
  Boolean(price.kind);

/** A unit may cost a fraction of a cent, which rounding would give away; what is billed as it stands has two decimals. */
const amountOf = ({ kind, currency }: ChargedPrice, value: string): Money => {
  if (kind !== 'USAGE') return money(value, currency);
  const exact = new Decimal(value);
  return { value: exact.toFixed(Math.max(2, exact.decimalPlaces())), currency };
};

/** The price of one product. */
export const toItemPrice = (price: ChargedPrice): Price => ({
  name: price.name,
  kind: price.kind,
  amount: amountOf(price, price.amount),
  dutyFreeAmount: amountOf(price, price.dutyFreeAmount),
  taxRate: new Decimal(price.taxRate).toFixed(),
  period: price.period ?? null,
  unitOfMeasure: price.unitOfMeasure ?? null,
});
