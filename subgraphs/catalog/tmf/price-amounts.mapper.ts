import { Decimal } from 'decimal.js';
import type { TmfPrice, TmfTax } from './price.schema.ts';

type Priced = Pick<TmfPrice, 'price'> & { tax: readonly TmfTax[] };

/** With and without tax, neither rounded: a bill rounds each of its lines, whatever the quantity. */
export interface Amounts {
  amount: string;
  dutyFreeAmount: string;
  taxRate: string;
}

/** Enough for a million at the price of one. */
const written = (amount: Decimal) => amount.toDecimalPlaces(12, Decimal.ROUND_HALF_UP).toFixed();

const rateOf = ({ price, tax }: Priced): Decimal =>
  new Decimal(price?.taxRate ?? 0).plus(tax.reduce((sum, { taxRate }) => sum.plus(taxRate ?? 0), new Decimal(0)));

export const taxCategoryOf = ({ price, tax }: Priced): string | null =>
  price?.taxCategory ?? tax.find(({ taxCategory }) => taxCategory)?.taxCategory ?? null;

/** A plain amount includes tax, unless the tax that is written beside it is what comes on top. */
const isNet = (value: Decimal, taxes: readonly TmfTax[]): boolean =>
  taxes.some(
    ({ taxRate, taxAmount }) =>
      taxRate &&
      taxAmount &&
      !new Decimal(taxAmount.value).isZero() &&
      value.times(taxRate).div(100).minus(taxAmount.value).abs().lt('0.01'),
  );

export const currencyOf = ({ price }: Pick<TmfPrice, 'price'>): string | undefined =>
  price?.taxIncludedAmount?.unit ?? price?.dutyFreeAmount?.unit ?? price?.unit ?? undefined;

/** In percent, of a discount. */
export const percentageOf = ({ price, percentage }: Pick<TmfPrice, 'price' | 'percentage'>): string | undefined => {
  const given = price?.percentage ?? percentage;
  return given == null || new Decimal(given).isZero() ? undefined : new Decimal(given).abs().toFixed();
};

/** Of a price with an amount, the one that is given exactly and the other derived from it; undefined for one without. */
export const amountsOf = (priced: Priced): Amounts | undefined => {
  const rate = rateOf(priced);
  const factor = rate.div(100).plus(1);
  const { taxIncludedAmount, dutyFreeAmount, value } = priced.price ?? {};
  const plainAmount = value == null ? undefined : new Decimal(value);
  const netGiven = dutyFreeAmount
    ? new Decimal(dutyFreeAmount.value)
    : plainAmount && isNet(plainAmount, priced.tax)
      ? plainAmount
      : undefined;
  const gross = taxIncludedAmount ? new Decimal(taxIncludedAmount.value) : netGiven ? netGiven.times(factor) : plainAmount;
  if (!gross) return undefined;
  const net = netGiven ?? gross.div(factor);
  return { amount: written(gross), dutyFreeAmount: written(net), taxRate: rate.toFixed() };
};
