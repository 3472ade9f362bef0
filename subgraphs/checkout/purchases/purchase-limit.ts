import { Decimal } from 'decimal.js';
import { money, type Money } from '../../kit/money.ts';
import type { Cart, PurchaseRight } from '../ports.ts';

/** What a purchase counts: what is due with it and what it costs each month. */
export const amountOf = (due: Money, { monthly }: Pick<Cart, 'monthly'>): Money =>
  money(new Decimal(due.value).plus(monthly.value), due.currency);

const isOver = (limit: Money | null, amount: Decimal, currency: string) =>
  limit !== null && (limit.currency !== currency || amount.gt(limit.value));

/** Whether somebody else has to approve. What cannot be compared is over the limit. */
export const isOverLimit = ({ orderLimit, monthlyLimit }: PurchaseRight, amount: Money, spent: Money): boolean =>
  isOver(orderLimit, new Decimal(amount.value), amount.currency) ||
  isOver(monthlyLimit, new Decimal(amount.value).plus(spent.value), amount.currency);

/** `YYYY-MM` of the operator's calendar. */
export const monthOf = (now: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit' }).format(now);
