import type { EntityManager } from '@mikro-orm/postgresql';
import { Decimal } from 'decimal.js';
import { inputProblem, type InputProblem } from '../../../kit/graph/user-error.ts';
import type { Money } from '../../../kit/money.ts';
import { lockRefundable } from './refundable.ts';
import { writeRefund } from './write-refund.ts';

export const unknownPayment = () => inputProblem('UNKNOWN_PAYMENT', 'There is no such payment.', ['input', 'paymentId']);

const notRefundable = () =>
  inputProblem('NOT_REFUNDABLE', 'Nothing was taken, or all of it was given back.', ['input', 'paymentId']);

const tooMuch = (left: string, paymentId: string) =>
  inputProblem(
    'REFUND_TOO_LARGE',
    `At most ${left} is left to be given back.`,
    ['input', 'amount'],
    [{ operation: 'refundPayment', description: 'Give back what is left, by leaving the amount out.', arguments: { paymentId } }],
  );

const wrongAmount = (currency: string) =>
  inputProblem('INVALID_VALUE', `A positive amount of ${currency} with at most two decimals.`, ['input', 'amount']);

export interface PaymentRefundRequest {
  paymentId: string;
  key: string;
  /** Null: all that is left. */
  amount: Money | null;
  reason: string;
  at: Date;
}

/** Gives money of one payment back, decided under its lock; the refund's id, or why not. In a transaction of the caller's. */
export async function requestPaymentRefund(
  em: EntityManager,
  { paymentId, key, amount, reason, at }: PaymentRefundRequest,
): Promise<{ refundId: string } | { problem: InputProblem }> {
  const [found] = await lockRefundable(em, { id: paymentId });
  if (!found || found.left.isZero()) return { problem: notRefundable() };
  const { left, payment } = found;
  const wanted = amount ? new Decimal(amount.value) : left;
  const isMoney = wanted.isPositive() && !wanted.isZero() && wanted.decimalPlaces() <= 2;
  if (!isMoney || (amount && amount.currency !== payment.currency)) return { problem: wrongAmount(payment.currency) };
  if (wanted.greaterThan(left)) return { problem: tooMuch(`${left.toFixed(2)} ${payment.currency}`, paymentId) };
  return { refundId: await writeRefund(em, paymentId, { key, amount: wanted.toFixed(2), reason, at }) };
}
