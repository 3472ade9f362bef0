import type { PriceKind } from '../entities/product-offering-price.entity.ts';
import { ownOf } from './own.ts';
import type { TmfPrice } from './price.schema.ts';

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
export const kindOf = ({ priceType }: Pick<TmfPrice, 'priceType'>): PriceKind | null | undefined =>
  priceType ? (uncharged.has(plain(priceType)) ? null : ownOf(kinds, plain(priceType))) : undefined;

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
  const period = ownOf(periods, given.toLowerCase()) ?? given;
  const length = recurringChargePeriodLength ?? 1;
  return length <= 1 ? period : `${length} ${period}`;
};

export const unitOf = ({ unitOfMeasure }: Pick<TmfPrice, 'unitOfMeasure'>): string | null => {
  if (!unitOfMeasure) return null;
  if (typeof unitOfMeasure === 'string') return unitOfMeasure;
  const { amount, units } = unitOfMeasure;
  return units ? `${amount ?? '1'} ${units}` : null;
};
