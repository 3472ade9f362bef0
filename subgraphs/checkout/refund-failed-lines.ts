import type { EntityManager } from '@mikro-orm/postgresql';
import { Decimal } from 'decimal.js';
import { isPositive, money } from '../kit/money.ts';
import type { CheckoutProcess } from './entities/checkout-process.entity.ts';
import type { PaidLine } from './paid-lines.ts';
import { requestRefund } from './payments/refunds/request-refund.ts';

/** What is kept back of the refund of a line that was cancelled on request. */
export interface CancellationFee {
  itemId: string;
  value: string;
}

/** Lines that were given up, and what some of them cost. Ends of products are among them, for which nothing was paid. */
export interface GivenUp {
  failedItemIds: readonly string[];
  cancellationFees: readonly CancellationFee[];
}

/** Asks for what was paid for lines that were given up, once for each; for all of it, deposits too, when nothing is left of the order. */
export async function refundFailedLines(
  em: EntityManager,
  { id: processId, paidLines }: Pick<CheckoutProcess, 'id' | 'paidLines'>,
  { failedItemIds, cancellationFees }: GivenUp,
  at: Date,
): Promise<string[]> {
  if (!paidLines || failedItemIds.length === 0) return [];
  const failed = paidLines.filter(({ cartItemId }) => failedItemIds.includes(cartItemId));
  const fees = new Map(cancellationFees.map(({ itemId, value }) => [itemId, new Decimal(value)]));
  // Never out of what was paid for another line.
  const feeOf = ({ cartItemId }: PaidLine) => fees.get(cartItemId) ?? new Decimal(0);
  if (failed.length === paidLines.length) {
    const keep = failed.reduce((sum, line) => sum.plus(Decimal.min(feeOf(line), line.amount.value)), new Decimal(0));
    return requestRefund(em, { processId, key: 'order', amount: null, keep, reason: 'Nothing of the order was delivered.', at });
  }
  const refunds: string[] = [];
  for (const line of failed) {
    const amount = money(new Decimal(line.amount.value).minus(feeOf(line)), line.amount.currency);
    if (!isPositive(amount)) continue;
    const request = { processId, key: `line:${line.cartItemId}`, amount, reason: 'The line was not delivered.', at };
    refunds.push(...(await requestRefund(em, request)));
  }
  return refunds;
}
