import { money } from '../../kit/money.ts';
import type { PriceAlteration as Alteration, PriceCondition } from '../entities/product-offering-price.entity.ts';
import type { AllowedValue } from '../entities/product-specification.entity.ts';
import type { ProductOfferingPriceResolvers } from '../generated/resolvers.ts';
import { toItemPrice } from '../pricing/item-price.ts';
import { timePeriod, writtenPeriod } from './time-period.ts';
import { tmfOriginal } from './tmf-original.ts';

const conditionValue = ({ value, valueFrom, valueTo, rangeInterval }: AllowedValue): unknown =>
  value ?? { valueFrom, valueTo, rangeInterval };

const toCondition = ({ name, valueType, values }: PriceCondition) => {
  const shown = values.map(conditionValue);
  return { name, valueType, value: shown.length === 1 ? shown[0] : shown };
};

/** `3 month` is one period of three months. */
const periodParts = (period: string | null | undefined) => /^(?:(\d+) )?(.+)$/.exec(period ?? '');

/** Whole pieces: without an end that does not belong to it. */
const toTier = ({ value, valueFrom, valueTo, rangeInterval = 'closed' }: AllowedValue) => {
  if (value !== undefined) return { from: Number(value), to: Number(value) };
  const isOpen = (...intervals: string[]) => (intervals.includes(rangeInterval) ? 1 : 0);
  return {
    from: valueFrom === undefined ? null : Math.ceil(valueFrom) + isOpen('open', 'closedTop'),
    to: valueTo === undefined ? null : Math.floor(valueTo) - isOpen('open', 'closedBottom'),
  };
};

const toAlteration = (alteration: Alteration, currency: string) => {
  const { percentage, amount, dutyFreeAmount } = alteration;
  return {
    ...alteration,
    percentage: percentage ?? null,
    amount: amount === undefined ? null : money(amount, currency),
    dutyFreeAmount: dutyFreeAmount === undefined ? null : money(dutyFreeAmount, currency),
    validFor: writtenPeriod(alteration),
  };
};

export const ProductOfferingPrice: ProductOfferingPriceResolvers = {
  amount: (price) => toItemPrice(price).amount,
  dutyFreeAmount: (price) => toItemPrice(price).dutyFreeAmount,
  taxRate: (price) => toItemPrice(price).taxRate,
  conditions: ({ conditions }) => conditions.map(toCondition),
  periodLength: ({ period }) => (period ? Number(periodParts(period)?.[1] ?? 1) : null),
  periodUnit: ({ period }) => periodParts(period)?.[2] ?? null,
  quantities: ({ quantities }) => quantities.map(toTier),
  validFor: timePeriod,
  alterations: ({ alterations, currency }) => alterations.map((alteration) => toAlteration(alteration, currency)),
  tmf: tmfOriginal('productOfferingPrice'),
};
