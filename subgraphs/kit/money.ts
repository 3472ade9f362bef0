import { Decimal } from 'decimal.js';

/** An amount in the currency's main unit; the value is a decimal string, never a float. */
export interface Money {
  value: string;
  currency: string;
}

/** One price of an item, as `ItemPrice` of the graph. */
export interface Price {
  name: string;
  kind: 'ONE_TIME' | 'RECURRING' | 'USAGE' | 'DISCOUNT' | 'ALLOWANCE';
  /** Tax included. */
  amount: Money;
  dutyFreeAmount: Money;
  taxRate: string;
  period?: string | null;
  unitOfMeasure?: string | null;
}

export interface Totals {
  dueNow: Money;
  monthly: Money;
}

/** Two decimals, half away from zero: the rounding of a printed bill line. */
export const money = (value: Decimal.Value, currency: string): Money => ({
  value: new Decimal(value).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed(2),
  currency,
});

export const isPositive = (amount: Money): boolean =>
  new Decimal(amount.value).isPositive() && !new Decimal(amount.value).isZero();

/** The net part of an amount that includes tax. */
export const withoutTax = (amount: Money, taxRate: string): Money =>
  money(new Decimal(amount.value).div(new Decimal(taxRate).div(100).plus(1)), amount.currency);

const sum = (prices: readonly Price[], currency: string): Money =>
  money(
    prices.reduce((total, price) => total.plus(price.amount.value), new Decimal(0)),
    currency,
  );

/** What is due with the order and what each month; other periods and usage are shown, never summed. */
export const totalsOf = (prices: readonly Price[], currency = 'EUR'): Totals => ({
  dueNow: sum(
    prices.filter(({ kind, period }) => kind === 'ONE_TIME' || (kind === 'DISCOUNT' && !period)),
    currency,
  ),
  monthly: sum(
    prices.filter(({ kind, period }) => (kind === 'RECURRING' || kind === 'DISCOUNT') && period === 'month'),
    currency,
  ),
});

/** The same price for several identical items; a usage price stays per unit. */
export const times = (price: Price, quantity: number): Price => {
  if (price.kind === 'USAGE' || price.kind === 'ALLOWANCE') return price;
  const amount = money(new Decimal(price.amount.value).times(quantity), price.amount.currency);
  return { ...price, amount, dutyFreeAmount: withoutTax(amount, price.taxRate) };
};
