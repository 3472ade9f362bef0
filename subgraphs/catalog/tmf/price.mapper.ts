import { Decimal } from 'decimal.js';
import type { PriceKind } from '../entities/product-offering-price.entity.ts';
import type { TmfPrice, TmfTax } from './dump.schema.ts';
import { toCondition } from './characteristic.mapper.ts';
import { toValidity } from './validity.mapper.ts';

const kinds: Readonly<Record<string, PriceKind>> = {
  onetime: 'ONE_TIME',
  oneoff: 'ONE_TIME',
  nonrecurring: 'ONE_TIME',
  recurring: 'RECURRING',
  usage: 'USAGE',
  discount: 'DISCOUNT',
  allowance: 'ALLOWANCE',
};

/** In every price list, but nothing the buyer pays for the product. */
const uncharged = new Set(['penalty']);

const plain = (priceType: string) => priceType.toLowerCase().replaceAll(/[^a-z]/g, '');

/** Undefined: a type nobody has heard of; null: known, but not charged. */
export const kindOf = ({ priceType }: TmfPrice): PriceKind | null | undefined =>
  priceType ? (uncharged.has(plain(priceType)) ? null : kinds[plain(priceType)]) : undefined;

const periods: Readonly<Record<string, string>> = {
  day: 'day',
  days: 'day',
  daily: 'day',
  week: 'week',
  weeks: 'week',
  weekly: 'week',
  month: 'month',
  months: 'month',
  monthly: 'month',
  year: 'year',
  years: 'year',
  yearly: 'year',
  annual: 'year',
};

/** `month`, or `3 month` for a length of more than one. */
export const periodOf = ({
  recurringChargePeriodType,
  recurringChargePeriod,
  recurringChargePeriodLength,
}: TmfPrice): string | null => {
  const given = recurringChargePeriodType ?? recurringChargePeriod;
  if (!given) return null;
  const period = periods[given.toLowerCase()] ?? given;
  const length = recurringChargePeriodLength ?? 1;
  return length === 1 ? period : `${length} ${period}`;
};

const unitOf = ({ unitOfMeasure }: TmfPrice): string | null => {
  if (!unitOfMeasure) return null;
  if (typeof unitOfMeasure === 'string') return unitOfMeasure;
  const { amount, units } = unitOfMeasure;
  return units ? `${amount ?? '1'} ${units}` : null;
};

const rateOf = (price: TmfPrice): Decimal =>
  new Decimal(price.price?.taxRate ?? 0).plus(price.tax.reduce((sum, { taxRate }) => sum.plus(taxRate ?? 0), new Decimal(0)));

/** A usage price is kept to the fraction of a cent; everything else is an amount on a bill. */
const rounded = (amount: Decimal, kind: PriceKind | null) =>
  amount.toDecimalPlaces(kind === 'USAGE' ? 8 : 2, Decimal.ROUND_HALF_UP);

/** A plain amount includes tax, unless the tax that is written beside it is what comes on top. */
const isNet = (value: Decimal, taxes: readonly TmfTax[]): boolean =>
  taxes.some(
    ({ taxRate, taxAmount }) =>
      taxRate &&
      taxAmount &&
      !new Decimal(taxAmount.value).isZero() &&
      value.times(taxRate).div(100).minus(taxAmount.value).abs().lt('0.01'),
  );

export const currencyOf = ({ price }: TmfPrice): string | undefined =>
  price?.taxIncludedAmount?.unit ?? price?.dutyFreeAmount?.unit ?? price?.unit ?? undefined;

/** With and without tax; undefined when the price has no amount. */
export const amountsOf = (price: TmfPrice): { amount: string; dutyFreeAmount: string; taxRate: string } | undefined => {
  const kind = kindOf(price) ?? null;
  const rate = rateOf(price);
  const factor = rate.div(100).plus(1);
  const { taxIncludedAmount, dutyFreeAmount, value } = price.price ?? {};
  const plainAmount = value == null ? undefined : new Decimal(value);
  const netGiven = dutyFreeAmount
    ? new Decimal(dutyFreeAmount.value)
    : plainAmount && isNet(plainAmount, price.tax)
      ? plainAmount
      : undefined;
  const gross = taxIncludedAmount ? new Decimal(taxIncludedAmount.value) : netGiven ? netGiven.times(factor) : plainAmount;
  if (!gross) return undefined;
  const net = netGiven ?? gross.div(factor);
  const signed = (amount: Decimal) => rounded(kind === 'DISCOUNT' ? amount.abs().neg() : amount, kind).toFixed();
  return { amount: signed(gross), dutyFreeAmount: signed(net), taxRate: rate.toFixed() };
};

/** A price as the catalog works with it; the checks make sure that it has an amount and a currency. */
export const toPriceRow = (
  price: TmfPrice & { id: string; name: string },
  tmf: unknown,
  /** Of the specification's characteristics, where it is known. */
  valueTypes: ReadonlyMap<string, string> = new Map(),
) => {
  const amounts = amountsOf(price) ?? { amount: '0', dutyFreeAmount: '0', taxRate: '0' };
  return {
    id: price.id,
    name: price.name,
    description: price.description ?? null,
    lifecycleStatus: price.lifecycleStatus ?? null,
    kind: kindOf(price) ?? null,
    ...amounts,
    currency: currencyOf(price) ?? '',
    period: periodOf(price),
    unitOfMeasure: unitOf(price),
    conditions: price.prodSpecCharValueUse.map((use) => toCondition(use, valueTypes.get(use.name) ?? 'string')),
    ...toValidity(price.validFor),
    tmf,
  };
};
