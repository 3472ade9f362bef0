import { Decimal } from 'decimal.js';
import { money, type Money, type Price } from '../../kit/money.ts';
import type { PriceKind, ProductOfferingPrice } from '../entities/product-offering-price.entity.ts';

type Optional =
  | 'kind'
  | 'period'
  | 'unitOfMeasure'
  | 'lifecycleStatus'
  | 'validFrom'
  | 'validTo'
  | 'percentage'
  | 'quantities'
  | 'terms'
  | 'places'
  | 'alterations'
  | 'overrides'
  | 'appliesFor'
  | 'priority'
  | 'id';

/** A price with what the catalog's links say of it: see `toPriceList`. */
export type LinkedPrice = { [Key in keyof ProductOfferingPrice]: ProductOfferingPrice[Key] } & {
  /** Ids of the prices that are not charged where this one is. */
  overrides?: readonly string[];
};

/** What pricing needs of a price. */
export type OfferingPrice = Pick<LinkedPrice, 'name' | 'amount' | 'dutyFreeAmount' | 'currency' | 'taxRate' | 'conditions'> &
  Partial<Pick<LinkedPrice, Optional>>;

/** A price of the product; a penalty, say, is not. */
export type ChargedPrice = OfferingPrice & { kind: PriceKind };

export const isCharged = <P extends { kind?: PriceKind | null }>(price: P): price is P & { kind: PriceKind } =>
  Boolean(price.kind);

/** Neither multiplied nor due at one moment. */
export const isPerUnit = ({ kind }: { kind: PriceKind }) => kind === 'USAGE' || kind === 'ALLOWANCE';

/** A unit may cost a fraction of a cent, which rounding would give away; what is billed as it stands has two decimals. */
const amountOf = ({ kind, currency }: ChargedPrice, value: string, quantity: number): Money => {
  if (kind !== 'USAGE') return money(new Decimal(value).times(quantity), currency);
  const exact = new Decimal(value).toDecimalPlaces(8, Decimal.ROUND_HALF_UP);
  return { value: exact.toFixed(Math.max(2, exact.decimalPlaces())), currency };
};

/** One line of a bill: the whole quantity, rounded once with tax and once without; a usage price stays per unit. */
export const toItemPrice = (price: ChargedPrice, quantity = 1): Price => ({
  name: price.name,
  kind: price.kind,
  amount: amountOf(price, price.amount, isPerUnit(price) ? 1 : quantity),
  dutyFreeAmount: amountOf(price, price.dutyFreeAmount, isPerUnit(price) ? 1 : quantity),
  taxRate: new Decimal(price.taxRate).toFixed(),
  period: price.period ?? null,
  unitOfMeasure: price.unitOfMeasure ?? null,
  appliesFor: price.appliesFor ?? null,
});
