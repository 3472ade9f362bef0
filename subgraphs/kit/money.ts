import { Decimal } from 'decimal.js';
import { monthsOf } from './months.ts';

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
  /** How long it applies from the start of the product; absent: as long as the product lasts. */
  appliesFor?: { amount: number; units: string } | null;
}

/** A sum with and without tax. */
interface Both {
  gross: Money;
  net: Money;
}

export interface Totals {
  dueNow: Money;
  dueNowDutyFree: Money;
  monthly: Money;
  monthlyDutyFree: Money;
  monthlyLater: { afterMonths: number; monthly: Money; monthlyDutyFree: Money }[];
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

/** Due with the order: what is taken off a unit used is not, whatever it is called. */
export const isDueOnce = ({ kind, period, unitOfMeasure }: Price): boolean =>
  kind === 'ONE_TIME' || (kind === 'DISCOUNT' && !period && !unitOfMeasure);

const isMonthly = ({ kind, period }: Price) => (kind === 'RECURRING' || kind === 'DISCOUNT') && period === 'month';

const sum = (prices: readonly Price[], currency: string): Both => {
  const total = (amounts: readonly Money[]) => amounts.reduce((all, { value }) => all.plus(value), new Decimal(0));
  return {
    gross: money(total(prices.map(({ amount }) => amount)), currency),
    net: money(total(prices.map(({ dutyFreeAmount }) => dutyFreeAmount)), currency),
  };
};

/** What is due with the order and what each month; other periods and usage are shown, never summed. */
export const totalsOf = (prices: readonly Price[], currency = 'EUR'): Totals => {
  const dueNow = sum(prices.filter(isDueOnce), currency);
  const [first, ...later] = monthsOf(prices.filter(isMonthly)).map((step) => ({ ...step, ...sum(step.prices, currency) }));
  const { gross, net } = first ?? sum([], currency);
  return {
    dueNow: dueNow.gross,
    dueNowDutyFree: dueNow.net,
    monthly: gross,
    monthlyDutyFree: net,
    monthlyLater: later.map((step) => ({ afterMonths: step.after, monthly: step.gross, monthlyDutyFree: step.net })),
  };
};
