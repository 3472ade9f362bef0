import { Decimal } from 'decimal.js';
import type { Money } from '../../kit/money.ts';
import type { CustomerMember } from '../entities/customer-member.entity.ts';
import { invalidValue } from '../errors.ts';
import type { FieldReader } from '../rules/field-reader.ts';

/** As they are stored; null: no limit. */
export interface Limits {
  orderLimit: string | null;
  monthlyLimit: string | null;
  /** Of both. */
  currency: string | null;
}

/** As they are asked for: null is no limit. */
export interface GivenLimits {
  orderLimit?: Money | null | undefined;
  monthlyLimit?: Money | null | undefined;
}

const HIGHEST = 1_000_000_000;

const isLimit = ({ value, currency }: Money) => {
  const amount = new Decimal(value);
  return amount.gt(0) && amount.lte(HIGHEST) && amount.decimalPlaces() <= 2 && /^[A-Z]{3}$/.test(currency);
};

export const readLimits = ({ problems }: FieldReader, { orderLimit, monthlyLimit }: GivenLimits, operation: string): Limits => {
  const expected = 'an amount above 0 with at most two decimals and an ISO 4217 currency, the same for both limits';
  const object = (name: string) => problems.push(invalidValue(['input', name], expected, operation));
  if (orderLimit && !isLimit(orderLimit)) object('orderLimit');
  if (monthlyLimit && (!isLimit(monthlyLimit) || (orderLimit && orderLimit.currency !== monthlyLimit.currency)))
    object('monthlyLimit');
  const currency = orderLimit?.currency ?? monthlyLimit?.currency ?? null;
  return { orderLimit: orderLimit?.value ?? null, monthlyLimit: monthlyLimit?.value ?? null, currency };
};

const toMoney = (value: string | null | undefined, currency: string | null | undefined): Money | null =>
  value == null || currency == null ? null : { value: new Decimal(value).toFixed(2), currency };

/** As the graph shows them. */
export const limitsOf = ({ orderLimit, monthlyLimit, currency }: Pick<CustomerMember, keyof Limits>) => ({
  orderLimit: toMoney(orderLimit, currency),
  monthlyLimit: toMoney(monthlyLimit, currency),
});
